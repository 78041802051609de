import { parseEdtf } from '../../model/edtf.ts';
import type { EventDate, IssueTreatment, Part, TimelineEvent } from '../../model/event.ts';
import type { DraftEdit } from './added-source.ts';

/** A draft as the reader has set it right. */
export function editedEvent(event: TimelineEvent, edit: DraftEdit | null): TimelineEvent {
  if (edit === null) return event;
  const isRenamed = edit.title !== event.title;
  return {
    ...event,
    title: edit.title,
    label: isRenamed ? edit.title : event.label,
    date: edit.edtf === event.date.edtf ? event.date : setDate(edit.edtf),
    actors: edit.actors.flatMap((id) => partsOf(event, id)),
    issues: edit.issues.flatMap((id) => treatmentsOf(event, id)),
  };
}

/** What an edit of the event begins with: the event as it is. */
export function editOf({ title, date, actors, issues }: TimelineEvent): DraftEdit {
  return {
    title,
    edtf: date.edtf,
    actors: [...new Set(actors.map(({ id }) => id))],
    issues: [...new Set(issues.map(({ id }) => id))],
  };
}

/** A date of the reader's own no longer rests on the words that another was read from. */
function setDate(edtf: string): EventDate {
  const { approximate: _, ...span } = parseEdtf(edtf);
  return { edtf, ...span, basis: 'inferred', note: 'Set by hand in review.', evidence: null };
}

function partsOf({ actors }: TimelineEvent, id: string): readonly Part[] {
  const parts = actors.filter((part) => part.id === id);
  return parts.length > 0 ? parts : [{ id, role: 'participant' }];
}

/** An issue that the reader names is shown by the first of the event's quotes. */
function treatmentsOf({ issues, excerpts }: TimelineEvent, id: string): readonly IssueTreatment[] {
  const treatments = issues.filter((issue) => issue.id === id);
  const [quote] = excerpts;
  if (treatments.length > 0 || quote === undefined) return treatments;
  const { source, start, end, exact } = quote;
  return [{ id, treatment: 'discussed', evidence: { source, start, end, exact } }];
}
