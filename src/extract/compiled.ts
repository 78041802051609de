/** The patterns made last, by flags and source: those of one register are the same for text after text. */
const made = new Map<string, RegExp>();
/** So many are kept. */
const most = 32;

/** A pattern of a source that is often the same: making one of hundreds of names takes milliseconds. */
export function compiled(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(source, flags);
  const [oldest] = made.keys();
  if (made.size >= most && oldest !== undefined) made.delete(oldest);
  made.set(key, pattern);
  return pattern;
}
