/** The first character of each initial in the order of pinyin; no syllable begins with i, u or v. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀';
const initials = 'abcdefghjklmnopqrstwxyz';

const inPinyin = (a: string, b: string): number => a.localeCompare(b, 'zh-Hans-CN-u-co-pinyin');

/** Some engines sort by strokes or code; theirs tells no initials. */
let sortsByPinyin: boolean | null = null;
const canTell = (): boolean => {
  sortsByPinyin ??=
    [...'波崔李王张'].every((one, at, all) => at === 0 || inPinyin(all[at - 1] ?? '', one) < 0) &&
    initialOf('王') === 'w' &&
    initialOf('宁') === 'n';
  return sortsByPinyin;
};

const known = new Map<string, string>();

const initialOf = (character: string): string => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const at = [...firsts].filter((first) => inPinyin(first, character) <= 0).length - 1;
  const initial = initials.charAt(Math.max(0, at));
  known.set(character, initial);
  return initial;
};

/** `宁波阀门` is `nbfm`: the initials by which people look up Chinese names; empty where there are no such names. */
export const pinyinInitials = (text: string): string => {
  const characters = text.match(/\p{Script=Han}/gu);
  return characters && canTell() ? characters.map(initialOf).join('') : '';
};
