/** Family names that Chinese and Korean put first, as English writes them; Vietnamese are called by their last name. */
const first =
  /^(?:xi|wang|li|zhang|liu|zhao|zhou|wu|xu|hu|wen|deng|jiang|qin|he|han|yang|chen|ding|ma|lin|sun|guo|dong|peng|tsai|lai|huang|hua|mao|geng|wei|fu|gao|ye|yu|yuan|shi|xie|feng|luo|liang|zheng|zhu|song|tang|cai|kang|kim|park|moon|yoon|roh|ban|choe|choi|ri|cho|chung)$/i;

/** One or two syllables in Pinyin: `Yi`, `Jinping`. */
const pinyin =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?a[io]?|i?ong|[eu]i|ou|i[eu]|ue|u[ao]i?|[aeiouü])(?:ng|n)?){1,2}$/i;

/** The word by which somebody is called: the last of a name, the first where that is the family's, as before a given name like `Kyung-wha`. */
export function familyName(name: string): string {
  const words = name.split(' ');
  const given = words.slice(1);
  const isFirst =
    given.length === 1
      ? /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given[0] ?? '') ||
        (first.test(words[0] ?? '') && pinyin.test(given[0] ?? ''))
      : first.test(words[0] ?? '') &&
        given.length === 2 &&
        given.every((word) => /^\p{Lu}\p{Ll}{1,5}$/u.test(word));
  return (isFirst ? words[0] : words.at(-1)) ?? name;
}
