import type { Actor, Issue } from '../model/actor.ts';

/** An actor with the names by which texts call it, beside its own. */
export type NamedActor = { readonly actor: Actor; readonly aliases: readonly string[] };

/** An issue with the words that signal it. */
export type NamedIssue = {
  readonly issue: Issue;
  /**
   * As texts write them. `ceasefire + Gaza` asks for the second word in the same
   * paragraph, where the first alone may mean something else.
   */
  readonly terms: readonly string[];
};

/** What is known before a text is read. */
export type Registers = {
  readonly actors: readonly NamedActor[];
  readonly issues: readonly NamedIssue[];
  /** Names, as `plainName` writes them, that look like a person's and are none; absent where nothing is known. */
  readonly notPersons?: ReadonlySet<string>;
};
