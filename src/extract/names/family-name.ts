/** Family names that Chinese and Korean put first, as English writes them; Vietnamese are called by their last name. */
const first =
  /^(?:xi|wang|li|zhang|liu|zhao|zhou|wu|xu|hu|wen|deng|jiang|qin|he|han|yang|chen|ding|ma|lin|sun|guo|dong|peng|tsai|lai|kim|park|moon|yoon|roh|ban|choe|choi|ri|cho|chung)$/i;

/** One or two syllables in Pinyin: `Yi`, `Jinping`. */
const pinyin =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a[io]?|i?ong|[eu]i|ou|i[eu]|ue|u[ao]i?|[aeiouü])(?:ng|n)?){1,2}$/i;

/** The word by which somebody is called: the last of a name, the first where that is the family's. */
export function familyName(name: string): string {
  const words = name.split(' ');
  const given = words.slice(1);
  const isFirst =
    first.test(words[0] ?? '') &&
    (given.length === 2
      ? given.every((word) => /^\p{Lu}\p{Ll}{1,5}$/u.test(word))
      : given.length === 1 && (given[0]?.includes('-') === true || pinyin.test(given[0] ?? '')));
  return (isFirst ? words[0] : words.at(-1)) ?? name;
}
