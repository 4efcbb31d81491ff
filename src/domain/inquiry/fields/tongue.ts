const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['uk', /[іїєґ]/g],
  ['ru', /[\u0430-\u044f]/g],
  ['fa', /[پچژگ]/g],
  ['ar', /[\u0621-\u064a]/g],
  ['el', /[\u03b1-\u03c9]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['th', /[\u0e01-\u0e2e]/g],
];
/** Of a language in this script at least so many of a hundred letters are. */
const ofScript: Readonly<Record<string, number>> = { ja: 15, uk: 2, fa: 3 };
const mostly = 30;

/** Small words that stand in nearly every letter, without accents. */
const smallWords: readonly (readonly [string, string])[] = [
  ['en', 'the and for with we you are is please thanks your price our of in to from can this my'],
  [
    'es',
    'el los las una por para con que nos estamos somos necesitamos gracias hola su precio del es buenas buenos saludos',
  ],
  [
    'pt',
    'os uma para com que nos estamos somos precisamos obrigado obrigada ola seu preco voces nao por bom dia do da em',
  ],
  ['fr', 'le les une des pour avec que nous vous sommes merci bonjour votre prix est et du sur je'],
  [
    'de',
    'der die das und fur mit wir sie ist bitte danke guten ihre ihrer preis nicht ein eine ich zu',
  ],
  [
    'it',
    'il gli della di per con che siamo grazie buongiorno vorrei prezzo vostro cerchiamo una non sono salve',
  ],
  ['nl', 'het een van voor met wij zijn graag bedankt en u ik niet naar kunt onze hallo'],
  ['pl', 'na dla prosze dzien dobry jest w z i nie cena oferte pozdrawiam sie czy dziekuje'],
  ['tr', 've icin bir bu ile fiyat merhaba adet lutfen var istiyoruz bize tesekkurler iyi'],
  ['vi', 'cho cua toi ban gia va la chung xin can mua khong duoc co'],
  ['id', 'saya kami yang dan untuk mohon harga dengan terima kasih ini bisa ada dari'],
  ['cs', 'prosim dobry den pro jsme dekuji na cena se nam je'],
  ['hu', 'es az egy kerem szeretnenk udvozlettel ar nem hogy vagyunk'],
  ['ro', 'si pentru va rog buna ziua multumesc suntem din pret cu'],
  ['sv', 'och vi en att hej pris med for ar tack som det fran'],
  ['da', 'og vi til en hej pris med jeg tak det som af venlig hilsen'],
  ['fi', 'ja hei hinta me kiitos on olemme tarjous'],
];
const wordOf = new Map<string, string[]>();
for (const [tongue, words] of smallWords)
  for (const word of words.split(' ')) wordOf.set(word, [...(wordOf.get(word) ?? []), tongue]);

const read = 3000;
/** One small word may be a name or stand in a name. */
const fewest = 2;

/** The language of a folded text; empty where nothing tells it. */
export const tongueOf = (folded: string): string => {
  const text = folded.slice(0, read);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [tongue, script] of scripts)
    if ((text.match(script)?.length ?? 0) * 100 > letters * (ofScript[tongue] ?? mostly))
      return tongue;
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(
    /(?<![\p{L}@.-])[a-z\u1e00-\u1eff]{1,12}(?![\p{L}@]|\.\p{L})/gu,
  ))
    for (const tongue of wordOf.get(word) ?? []) counts.set(tongue, (counts.get(tongue) ?? 0) + 1);
  let best = '';
  for (const [tongue] of smallWords)
    if ((counts.get(tongue) ?? 0) > (counts.get(best) ?? fewest - 1)) best = tongue;
  return best;
};

/** Where a language is written, its largest country of trade first. */
const lands: Readonly<Record<string, string>> = {
  zh: 'CN TW HK MO SG MY',
  ja: 'JP',
  ko: 'KR',
  ru: 'RU KZ BY KG UZ TJ AM AZ GE MD UA TM LV EE LT',
  uk: 'UA',
  ar: 'SA AE EG IQ JO KW LB LY OM QA BH SY YE SD PS MR MA DZ TN',
  fa: 'IR AF',
  el: 'GR CY',
  he: 'IL',
  th: 'TH',
  es: 'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY GQ PR',
  pt: 'BR PT AO MZ CV GW ST TL MO',
  fr: 'FR BE CH CA LU MC SN CI ML BF NE TG BJ CD CG GA CM MG TD CF GN DJ KM MA DZ TN HT RE GP MQ MU',
  de: 'DE AT CH LI LU',
  it: 'IT CH SM',
  nl: 'NL BE SR',
  pl: 'PL',
  tr: 'TR CY',
  vi: 'VN',
  id: 'ID MY',
  cs: 'CZ SK',
  hu: 'HU',
  ro: 'RO MD',
  sv: 'SE FI',
  da: 'DK NO',
  fi: 'FI',
};

/** The countries in which a language is written; none for English, which is written everywhere. */
export const landsOf = (tongue: string): readonly string[] => lands[tongue]?.split(' ') ?? [];
