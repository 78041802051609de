import { extract } from '../../src/extract/extract.ts';

/** What a text tells: day, kind, title, the names of those who took part as the text has them. */
export type Told = {
  readonly date: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly who: string;
  readonly isDoubtful: boolean;
};

/** The events of a text of a day of publication, the doubtful ones too. */
export function allToldIn(text: string, published: string): readonly Told[] {
  const registers = { actors: [], issues: [] };
  const { events, actors } = extract(text, { id: 'sample', published, registers });
  return events.map(({ date, kind, title, status, doubtful, actors: parts }) => ({
    date: date.edtf,
    kind,
    title,
    status,
    isDoubtful: doubtful,
    who: parts
      .filter(({ role }) => role === 'participant')
      .map(({ id }) => actors.find((actor) => actor.id === id)?.name ?? id)
      .join(', '),
  }));
}

/** The same, without what is not shown. */
export function toldIn(text: string, published: string): readonly Told[] {
  return allToldIn(text, published).filter(({ isDoubtful }) => !isDoubtful);
}
