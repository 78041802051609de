import type { Issue } from '../model/register.ts';
import type { Known } from './known.ts';
import type { NamedActor } from './read-actors.ts';
import type { SourceText } from './source-text.ts';
import type { EventDays } from './words/names.ts';

/** What an account is read against. */
export type AccountContext = {
  readonly actors: Known<NamedActor>;
  readonly issues: Known<Issue>;
  /** The text that gives it; null where there is none to look into. */
  readonly text: SourceText | null;
  /** The days of the event; null where they are not known. */
  readonly days: EventDays | null;
};
