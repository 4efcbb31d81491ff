const read = new Map<string, Map<string, string>>();

const standsFor = (pairs: string): Map<string, string> => {
  const known = new Map<string, string>();
  const whole = (sign: string): string => known.get(sign) ?? sign;
  for (let at = 0; at + 2 < pairs.length; at += 3)
    known.set(pairs[at]!, whole(pairs[at + 1]!) + whole(pairs[at + 2]!));
  return known;
};

/** A list as it was before the packer let single signs stand for what is frequent in it. */
export const unpackedBy = (pairs: string, packed: string): string => {
  const known = read.get(pairs) ?? standsFor(pairs);
  read.set(pairs, known);
  let text = '';
  for (const sign of packed) text += known.get(sign) ?? sign;
  return text;
};
