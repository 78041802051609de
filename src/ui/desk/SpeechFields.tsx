import { X } from 'lucide-react';
import { changedSpeech, withoutExcerpt } from '../../explore/added/draft-changes.ts';
import { count, speechModeLabels } from '../../model/labels.ts';
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
                  <select
                    aria-label={`Who speaks in passage ${at + 1}`}
                    className="control max-w-full appearance-auto py-0"
                    value={excerpt.voice ?? ''}
                    disabled={proof === null}
                    onChange={({ target }) => {
                      const voice = target.value === '' ? null : target.value;
                      const [mode = excerpt.mode] = proof?.modesOf(excerpt, voice !== null) ?? [];
                      set(changedSpeech(event, at, voice, mode));
                    }}
                  >
                    <option value="">The text itself</option>
                    {actors.map(({ id }) => (
                      <option key={id} value={id}>
                        {actorOf(id)?.name ?? id}
                      </option>
                    ))}
                  </select>
                  <select
                    aria-label={`How passage ${at + 1} speaks`}
                    className="control appearance-auto py-0"
                    value={excerpt.mode}
                    disabled={proof === null || offered.length === 1}
                    title="What the quotation marks of the text allow"
                    onChange={({ target }) => {
                      const mode = offered.find((each) => each === target.value);
                      if (mode !== undefined) set(changedSpeech(event, at, excerpt.voice, mode));
                    }}
                  >
                    {offered.map((mode) => (
                      <option key={mode} value={mode}>
                        {speechModeLabels[mode]}
                      </option>
                    ))}
                  </select>
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
