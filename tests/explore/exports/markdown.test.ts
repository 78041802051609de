import { lexer, parser, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { attributionOf, quotedText } from '../../../src/explore/evidence/attribution.ts';
import { writeMarkdown } from '../../../src/explore/exports/markdown.ts';
import { corpora, exportInput, hostileTimeline } from './inputs.ts';

/** The text a reader sees of a token, white space as a browser shows it. */
function seen(token: Token): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  const text = parser([token])
    .replace(/<\/?(p|br|blockquote|li|ul|h\d)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '');
  return words(text);
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function everyToken(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...everyToken('tokens' in token ? (token.tokens ?? []) : []),
    ...(isList(token) ? everyToken(token.items) : []),
  ]);
}

describe.each(Object.entries(corpora))('%s', (_, input) => {
  const tokens = lexer(writeMarkdown(input));
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');

  test('says under its title what chose the events, and where', () => {
    expect(headings.filter(({ depth }) => depth === 1).map(seen)).toEqual([
      words(input.timeline.title),
    ]);
    const [opening, address] = tokens.filter(({ type }) => type === 'paragraph');
    expect(opening && seen(opening)).toBe(input.selection);
    expect(address && seen(address)).toBe(input.address);
  });

  test('has a heading for each event under that of its month', () => {
    const titles = headings.filter(({ depth }) => depth === 3).map(seen);
    expect(titles).toEqual(input.events.map(({ title }) => words(title)));
    for (const { text } of headings.filter(({ depth }) => depth === 2)) {
      expect(text).toMatch(/^([A-Z][a-z]+ )?\d{4}$/);
    }
    expect(headings[1]?.depth).toBe(2);
  });

  test('has every quote as a block quote with its voice and source', () => {
    const quotes = tokens.filter(({ type }) => type === 'blockquote').map(seen);
    const expected = input.events.flatMap(({ excerpts }) => excerpts);
    expect(quotes).toHaveLength(expected.length);
    expected.forEach((excerpt, at) => {
      const title = input.timeline.sources.find(({ id }) => id === excerpt.source)?.title ?? '';
      const { lead } = attributionOf(excerpt, input.timeline);
      expect(quotes[at]?.startsWith(words(quotedText(excerpt, input.timeline)))).toBe(true);
      expect(quotes[at]).toContain(words(`— ${lead}${title}`));
    });
  });

  test('says what was not discussed apart from what was', () => {
    const items = tokens.flatMap((token) =>
      isList(token) ? token.items.map(({ text }) => text) : [],
    );
    const silences = input.events.flatMap(({ issues }) => [
      ...new Set(issues.filter((i) => i.treatment === 'not-discussed').map(({ id }) => id)),
    ]);
    const said = items.filter((item) => item.startsWith('**Explicitly not discussed:** '));
    expect(said).toHaveLength(silences.length);
  });
});

test('hostile texts make no markup', () => {
  const input = exportInput(hostileTimeline());
  const tokens = everyToken(lexer(writeMarkdown(input)));
  const ours = ['heading', 'paragraph', 'text', 'space', 'list', 'list_item', 'strong', 'link'];
  const types = new Set(tokens.map(({ type }) => type));
  expect([...types].filter((type) => ![...ours, 'blockquote', 'escape'].includes(type))).toEqual(
    [],
  );
  const strong = tokens.flatMap((token) => (token.type === 'strong' ? String(token.text) : []));
  expect(strong.filter((name) => !/^[A-Z][a-z ]+:$/.test(name))).toEqual([]);
});
