/**
 * A name as an id: `slug('Élysée Palace')` is `elysee-palace`. A name in another script is
 * spelt by the numbers of its first letters.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return plain;
  return [
    'name',
    ...Array.from(name.trim())
      .slice(0, 12)
      .map((letter) => (letter.codePointAt(0) ?? 0).toString(36)),
  ].join('-');
}
