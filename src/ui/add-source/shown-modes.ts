import type { AddedSource } from '../../explore/added/added-source.ts';
import { modeShown, readSpokenText, speechShown } from '../../extract/quotations/shown-speech.ts';
import { readReceived } from '../../extract/segment/received-text.ts';

/** An added source whose excerpts speak as its text shows, as machine reading has them say today. */
export function withShownModes(added: AddedSource): AddedSource {
  const { zones, kind } = added.source;
  const spoken = readSpokenText(readReceived(added.text), zones, kind);
  return {
    ...added,
    drafts: added.drafts.map((draft) => ({
      ...draft,
      event: {
        ...draft.event,
        excerpts: draft.event.excerpts.map((excerpt) => ({
          ...excerpt,
          mode: modeShown(speechShown(spoken, excerpt), excerpt.voice !== null),
        })),
      },
    })),
  };
}
