import type { TimelineEvent } from '../../model/event.ts';
import type { EventFacts } from './event-facts.ts';

/** One thing to be said of an event, in plain text. */
export type EventLine = { readonly name: string; readonly text: string };

/**
 * What is to be said of an event besides title and quotes, for formats that are read by
 * people. What was not discussed is a line of its own, with the words that say so.
 */
export function eventLines(event: TimelineEvent, facts: EventFacts): readonly EventLine[] {
  const { named, discussed, notDiscussed } = facts;
  const ahead = event.status === 'announced';
  const lines = [
    line('Date', `${facts.date} (${facts.basis}). ${event.date.note}`),
    line('Status', ahead ? 'Announced; no source here says that it happened' : ''),
    line('Kind', event.kind),
    line('Where', event.place ?? ''),
    line('How long', event.duration ?? ''),
    line(ahead ? 'To take part' : 'Took part', named.participant.join('; ')),
    line('Spoke of it', named.speaker.join('; ')),
    line('Mentioned', named.mentioned.join('; ')),
    line(ahead ? 'On the agenda' : 'Discussed', discussed.join('; ')),
    ...notDiscussed.map(({ issue, words }) =>
      line('Explicitly not discussed', `${issue} (${words.map((said) => `“${said}”`).join('; ')})`),
    ),
    line('Told as', event.background ? 'background' : ''),
    line('Read by', event.reviewed ? '' : 'a machine; no editor has reviewed it'),
  ];
  return lines.filter(({ text }) => text !== '');
}

function line(name: string, text: string): EventLine {
  return { name, text };
}
