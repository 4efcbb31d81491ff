const known =
  /(?<![a-z0-9])(ce|ped(?: ?(?:2014\/68\/[eu]{2}|97\/23\/ec))?|kiwa|dvgw|svgw|lpcb|iecex|watermark|nace(?: ?mr ?\d{4})?|rina|acs|fcc|rohs|reach|ul|etl|enec|csa|fda|gots|oeko-?tex|gs|tuv|saso|saber|sasq|ukca|eac|гост|gost|inmetro|anatel|nom|kc|pse|bis|isi|sirim|sni|coc|pvoc|sonca?p|iso ?\d{4,5}(?:[-:]\d{1,4})?|halal|kosher|brc|haccp|gmp|fsc|bsci|sedex|smeta|grs|rcs|en ?10204(?:[ :/-]{1,3}(?:type )?[23]\.[12]b?)?|en ?\d{3,5}(?:-\d{1,2})?|astm ?[a-z]?\d{1,4}|din ?\d{2,5}|iec ?\d{4,6}(?:-\d{1,2})?|lfgb|cb|emc|lvd|msds|un ?38\.3|ip ?6[5-9]|nsf|wras|dnv|abs|ansi|api ?\d{1,2}[a-z]{0,2}|atex|ece|dot|emark|e-mark|ccc|3c|jis ?[a-z]\d{2,5}|gb\/?t? ?\d{3,6}|tr ?cu|тр ?тс|халяль|حلال|清真|cpsia|prop ?65|intertek|sgs(?= ?(?:检|報告|报告|认证|report|cert|test))|epa|carb|energy star|en71|retie|iram|coi|tisi|q-mark|phytosanitary)(?![a-z0-9])/g;
const needsCapitals = new Set([
  'ce',
  'ped',
  'acs',
  'rina',
  'gs',
  'bis',
  'isi',
  'nom',
  'cb',
  'abs',
  'dot',
  'coc',
  'kc',
  'api',
  'csa',
  'ul',
  'ece',
  'coi',
  'epa',
  'carb',
  'reach',
  'din',
  'sni',
  'rcs',
  'pse',
  'etl',
]);

/** Certificates and standards named in the text, as written, each once. */
export const certificatesIn = (body: string, folded: string): string[] => {
  const found = new Map<string, string>();
  for (const match of folded.slice(0, 30_000).matchAll(known)) {
    const written = body.slice(match.index, match.index + match[1]!.length);
    if (needsCapitals.has(match[1]!) && written !== written.toUpperCase()) continue;
    const name = match[1]!.replace(/\s/g, '');
    if (!found.has(name)) found.set(name, written);
    if (found.size >= 12) break;
  }
  return [...found.values()];
};
