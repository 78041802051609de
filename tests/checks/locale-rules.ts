import type { SourceFiles } from './house-rules.ts';

/** Calls that go by the locale of whoever runs them, unless one is named as this argument, from 1. */
const localeArguments: Readonly<Record<string, number>> = {
  localeCompare: 2,
  toLocaleString: 1,
  toLocaleDateString: 1,
  toLocaleTimeString: 1,
  toLocaleLowerCase: 1,
  toLocaleUpperCase: 1,
  NumberFormat: 1,
  DateTimeFormat: 1,
  Collator: 1,
  Segmenter: 1,
  PluralRules: 1,
  ListFormat: 1,
  RelativeTimeFormat: 1,
  DisplayNames: 1,
};

const call = new RegExp(`\\b(${Object.keys(localeArguments).join('|')})\\s*\\(`, 'g');

/**
 * Every place where what is read, built or written would depend on the language of the machine,
 * each as `file:line: fact. Remedy.` A locale is named as a text, in the call itself.
 */
export function localeFaults(files: SourceFiles): string[] {
  return [...files]
    .filter(([path]) => /\.tsx?$/.test(path))
    .flatMap(([path, text]) =>
      Array.from(text.matchAll(call)).flatMap(({ index, 0: { length }, 1: name = '' }) => {
        const locale = argumentsFrom(text, index + length)[(localeArguments[name] ?? 1) - 1] ?? '';
        if (/^['"]\w/.test(locale)) return [];
        const line = text.slice(0, index).split('\n').length;
        return [`${path}:${line}: ${name} goes by the machine's locale. Name one: 'en-GB'.`];
      }),
    );
}

/** The arguments of a call as they are written, from behind its bracket. */
function argumentsFrom(text: string, start: number): readonly string[] {
  const found: string[] = [];
  let [depth, begun] = [0, start];
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (depth === 0 && /[,)]/.test(character)) {
      found.push(text.slice(begun, at).trim());
      begun = at + 1;
      if (character === ')') return found;
    } else if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character)) depth -= 1;
  }
  return found;
}
