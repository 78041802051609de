import { extract } from '../../src/extract/extract.ts';

/** What a text tells: day, kind, who took part, title. */
export type Told = {
  readonly date: string;
  readonly kind: string;
  readonly who: string;
  readonly title: string;
};

/** The events of a text of a day of publication that are shown, with the names of those who took part. */
export function toldIn(text: string, published: string): readonly Told[] {
  const registers = { actors: [], issues: [] };
  const { events, actors } = extract(text, { id: 'sample', published, registers });
  return events
    .filter(({ doubtful }) => doubtful !== true)
    .map(({ date, kind, title, actors: parts }) => ({
      date: date.edtf,
      kind,
      title,
      who: parts
        .filter(({ role }) => role === 'participant')
        .map(({ id }) => actors.find((actor) => actor.id === id)?.name ?? id)
        .join(', '),
    }));
}
