/**
 * What only one country has or writes: legal forms, numbers of its tax office, its money, standards and authorities,
 * and turns of a language that is written in several. Each by its sort: how much a sort says is learned.
 */
export type Sign = readonly [pattern: RegExp, countries: string, sort: string];

const turn = 'turn';
const turnOfOne = 'turnOfOne';
const script = 'script';
const spelling = 'spelling';
const wordsOfOne = 'wordsOfOne';

/** Turns of a language by which one of its countries is known, and scripts and letters that one country uses. */
export const turns: readonly Sign[] = [
  [/[嘅冇咗哋喺啲俾搵睇]|唔該|係咪/, 'HK', turnOfOne],
  [/[們個為產價請貨國樣數與這說電話單發廠報應嗎]/, 'TW', turn],
  [/[Gg]rüezi|gemäss|\bStrasse\b|\bofferieren\b|bitte Offerte|Offerte bis/, 'CH', turnOfOne],
  [/grüß gott|jänner|\bheuer\b|servus/i, 'AT', turn],
  [
    /\b(?:tenéis|podéis|queréis|hacéis|vosotros|vuestr[oa]s?|enviáis|decidme|os encontr[ée])/i,
    'ES',
    turn,
  ],
  [/\b(?:telemóvel|vossos?|vossas?|Exmos?|orçar-nos|agradecíamos|convosco)\b/i, 'PT', turn],
  [
    /\b(?:vocês|celular|a gente|cotação por favor|tudo bem|nota fiscal|vcs|prezad[oa]s?)\b/i,
    'BR',
    turn,
  ],
  [/\b(?:vos tenés|tenés|querés)\b/i, 'AR', turn],
  [/érablière|\bcourriel\b|\bsoumission\b/i, 'CA', turn],
  [/\b(?:g'day|mate,|arvo)\b/i, 'AU', turn],
  [/[іїєґ]/i, 'UA', spelling],
  [/[ąęłśźż]/i, 'PL', spelling],
  [/[ğşı]/, 'TR', spelling],
  [/[ơưđạảấầ]/i, 'VN', spelling],
  [/[őű]/i, 'HU', spelling],
  [/[řěů]/i, 'CZ', spelling],
  [/\p{Script=Thai}/u, 'TH', script],
  [/\p{Script=Greek}{3}/u, 'GR', script],
  [/\p{Script=Hebrew}/u, 'IL', script],
  [/[\u3040-\u30ff]{3}/, 'JP', script],
  [/[\uac00-\ud7af]{3}/, 'KR', script],
  [/\b(?:buongiorno|siamo|vorrei|preventivo|listino|grazie|salve|cerchiamo)\b/i, 'IT', wordsOfOne],
  [/\b(?:goedemiddag|goedemorgen|graag|jullie|geachte|offerte)\b/i, 'NL', wordsOfOne],
  [/\b(?:saya|kami|mohon|harga|terima kasih)\b/i, 'ID', wordsOfOne],
  [/\b(?:förfrågan|vänlig|hälsning(?:ar)?)\b/i, 'SE', wordsOfOne],
  [/szeretnénk|üdvözlettel|árajánlat/i, 'HU', wordsOfOne],
];
