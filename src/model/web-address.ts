import { MAX_ADDRESS_CODE_UNITS } from './bounds.ts';
import { hiddenCharacterIn } from './hidden-characters.ts';

/** Why a text is no address on the web to which a link may lead; null where it is one. */
export function whyNotWebAddress(text: string): string | null {
  if (text.length > MAX_ADDRESS_CODE_UNITS)
    return `this address has ${text.length} characters, and ${MAX_ADDRESS_CODE_UNITS} is the most. Shorten it.`;
  const example = 'Write it as https://example.org/page.';
  // An address is read without them, and would lead elsewhere than it seems to.
  if (/[\s\p{Cc}]/u.test(text) || hiddenCharacterIn(text) !== null)
    return `this address has a space or a sign that cannot be seen. ${example}`;
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return `"${text}" is not an address on the web. ${example}`;
  const { username, password } = new URL(text);
  return username === '' && password === ''
    ? null
    : `this address names a user or a password, which would be published. ${example}`;
}
