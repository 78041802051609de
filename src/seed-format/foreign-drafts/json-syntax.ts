/** Where a text stops being JSON: line and column, from 1, and what is wrong there. */
export type JsonSyntaxFault = {
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** A token of JSON after its white space; the last group is anything else. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])|(\S))/y;

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

/**
 * The first place at which a text is no JSON; null where it is. Engines word and place
 * such errors differently, and some not at all, so the place is found here.
 */
export function jsonSyntaxFault(text: string): JsonSyntaxFault | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  token.lastIndex = 0;
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) {
      return expected === 'end' ? null : faultAt(text, text.length, endsEarly(open));
    }
    const [, sign, string, literal, other] = match;
    const place = token.lastIndex - (sign ?? string ?? literal ?? other ?? '').length;
    if (other === '"') {
      const isOpen = !/^"(?:[^"\\\n]|\\.)*"/.test(text.slice(place));
      if (isOpen && !text.slice(place).includes('\n'))
        return faultAt(text, text.length, endsEarly(open));
      return faultAt(text, place, 'this string is not closed, or holds a bare line break or "\\"');
    }
    const next: Expected | null =
      other === undefined ? step(expected, sign ?? (string ? '"' : 'x'), open) : null;
    if (next === null) {
      const found = text.slice(place, place + 12).split('\n')[0];
      return faultAt(text, place, `${describe(expected)} is wanted, and here is ${found}`);
    }
    expected = next;
  }
}

/** Takes a token in; null where it may not stand here. */
function step(expected: Expected, token: string, open: ('{' | '[')[]): Expected | null {
  const isValue = expected === 'value' || expected === 'value or end';
  const after = (): Expected => (open.length === 0 ? 'end' : 'comma or end');
  if (isValue && (token === '"' || token === 'x')) return after();
  if (isValue && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'key or end' : 'value or end';
  }
  if ((expected === 'key' || expected === 'key or end') && token === '"') return 'colon';
  if (expected === 'colon' && token === ':') return 'value';
  if (expected === 'comma or end' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
  const closes = open.at(-1) === '{' ? '}' : ']';
  const mayEnd =
    expected === 'comma or end' || expected === 'key or end' || expected === 'value or end';
  if (mayEnd && token === closes) {
    open.pop();
    return after();
  }
  return null;
}

function endsEarly(open: readonly string[]): string {
  const missing = open
    .toReversed()
    .map((sign) => (sign === '{' ? '}' : ']'))
    .join('');
  return `the file ends too early${missing === '' ? '' : `, before "${missing}"`}: it may be cut off`;
}

function describe(expected: Expected): string {
  const words: Readonly<Record<Expected, string>> = {
    value: 'a value',
    'value or end': 'a value or "]"',
    key: 'a key in double quotation marks',
    'key or end': 'a key in double quotation marks or "}"',
    colon: '":"',
    'comma or end': '"," or the closing bracket',
    end: 'the end of the file',
  };
  return words[expected];
}

function faultAt(text: string, at: number, message: string): JsonSyntaxFault {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}
