import { X } from 'lucide-react';
import { changedSpeech, withoutExcerpt } from '../../explore/added/draft-changes.ts';
import { count } from '../../model/labels.ts';
import { speechModeLabels } from '../../model/text-labels.ts';
import { Choice } from './Choice.tsx';
import { FieldRow, type FieldsProps } from './DraftFields.tsx';

/** The passages that a draft rests on: who speaks in each, and how. */
export function SpeechFields({ draft: { event }, set, proof, actorOf }: FieldsProps) {
  const { excerpts, actors } = event;
  const told = excerpts.map(({ voice, mode }) =>
    voice === null
      ? speechModeLabels[mode]
      : `${actorOf(voice)?.name ?? voice}, ${speechModeLabels[mode]}`,
  );
  return (
    <FieldRow name="Words">
      <details className="w-full">
        <summary className="text-[0.9375rem]">
          {count(excerpts.length, 'passage')}
          <span className="text-muted"> · {[...new Set(told)].join(' · ')}</span>
        </summary>
        <ol className="mt-1">
          {excerpts.map((excerpt, at) => {
            const modes = proof?.modesOf(excerpt, excerpt.voice !== null) ?? [excerpt.mode];
            const offered = modes.includes(excerpt.mode) ? modes : [excerpt.mode, ...modes];
            return (
              <li key={excerpt.start} className="border-t border-rule py-2">
                <p className="font-serif text-base leading-snug">{excerpt.exact}</p>
                <div className="mt-1.5 flex flex-wrap items-center gap-2">
                  <Choice
                    label={`Who speaks in passage ${at + 1}`}
                    value={excerpt.voice ?? ''}
                    options={[
                      { value: '', words: 'The text itself' },
                      ...actors.map(({ id }) => ({ value: id, words: actorOf(id)?.name ?? id })),
                    ]}
                    disabled={proof === null}
                    onChoose={(chosen) => {
                      const voice = chosen === '' ? null : chosen;
                      const [mode = excerpt.mode] = proof?.modesOf(excerpt, voice !== null) ?? [];
                      set(changedSpeech(event, at, voice, mode));
                    }}
                  />
                  <Choice
                    label={`How passage ${at + 1} speaks`}
                    value={excerpt.mode}
                    options={offered.map((mode) => ({
                      value: mode,
                      words: speechModeLabels[mode],
                    }))}
                    disabled={proof === null || offered.length === 1}
                    title="What the quotation marks of the text allow"
                    onChoose={(mode) => set(changedSpeech(event, at, excerpt.voice, mode))}
                  />
                  {excerpts.length > 1 && (
                    <button
                      type="button"
                      className="icon-action inline-flex items-center"
                      aria-label={`Take passage ${at + 1} out`}
                      onClick={() => set(withoutExcerpt(event, at))}
                    >
                      <X size={14} aria-hidden />
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ol>
      </details>
    </FieldRow>
  );
}
