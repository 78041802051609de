import { describe, expect, test } from 'vitest';
import { attributionOf, quotedText } from '../../../src/explore/evidence/attribution.ts';
import { writeTimelineJs } from '../../../src/explore/exports/timeline-js.ts';
import { dateInWords } from '../../../src/model/date-labels.ts';
import { corpora, exportInput, hostileTimeline } from './inputs.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Slides = {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: Day;
    readonly end_date?: Day;
    readonly display_date: string;
    readonly text: { readonly headline: string; readonly text: string };
  }[];
};

function read(text: string): Slides {
  return JSON.parse(text);
}

/** What a browser shows of such simple HTML. */
function shown(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
}

function isoOf({ year, month, day }: Day): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

describe.each(Object.entries(corpora))('%s', (_, input) => {
  const slides = read(writeTimelineJs(input));

  test('one slide an event, and a title that says what chose them', () => {
    expect(slides.events.map((slide) => slide.unique_id)).toEqual(input.events.map(({ id }) => id));
    expect(shown(slides.title.text.headline)).toBe(input.timeline.title);
    expect(shown(slides.title.text.text)).toContain(input.selection);
    expect(slides.title.text.text).toContain(input.address.replaceAll('&', '&amp;'));
  });

  test.each(input.events.map((event, at) => [event.id, event, slides.events[at]] as const))(
    '%s has its days, its date in words, its quotes',
    (_, event, slide) => {
      if (slide === undefined) throw new Error('no slide');
      const { earliest, latest } = event.date;
      expect(isoOf(slide.start_date)).toBe(earliest);
      expect(isoOf(slide.end_date ?? slide.start_date)).toBe(latest ?? earliest);
      expect(slide.display_date).toBe(dateInWords(event.date));
      expect(shown(slide.text.headline)).toBe(event.title);
      for (const excerpt of event.excerpts) {
        const quoted = quotedText(excerpt, input.timeline);
        expect(shown(slide.text.text)).toContain(quoted.replace(/\r\n/g, '\n'));
        expect(shown(slide.text.text)).toContain(attributionOf(excerpt, input.timeline).lead);
      }
      expect(shown(slide.text.text)).toContain(event.date.note);
      expect(slide.text.text).toContain(`?event=${event.id}"`);
    },
  );
});

test('hostile texts bring in no tag, attribute or entity of their own', () => {
  const { events, title } = read(writeTimelineJs(exportInput(hostileTimeline())));
  const html = [title.text, ...events.map(({ text }) => text)];
  for (const { headline, text } of html) {
    expect(headline).not.toMatch(/[<>"']/);
    const tags = text.match(/<[^>]*>?/g) ?? [];
    for (const tag of tags) {
      expect(tag).toMatch(
        /^<(\/?(p|b|blockquote|a)|br|a href="https:\/\/example\.org\/[^"<>]*")>$/,
      );
    }
  }
});
