/**
 * What only one country has or writes: legal forms, numbers of its tax office, its money, standards and authorities,
 * and turns of a language that is written in several. Each with how much it says.
 */
type Sign = readonly [pattern: RegExp, country: string, weight: number];

const legalForm = 1.4;
const authority = 2;
const money = 1.2;
const turn = 0.9;
const homeMobile = 6;

const legalForms: readonly Sign[] = [
  [/\bGmbH\b|\be\. ?K\.|\bOHG\b/, 'DE', legalForm],
  [/(?<=\p{Ll}) N\.?V\.?(?=$|[\s,.])/mu, 'BE', 1],
  [/\bS\.?r\.?l\.?(?:$|[\s,])|\bS\.?p\.?A\.?(?:$|[\s,])/m, 'IT', legalForm],
  [/\bSARL\b|\bSAS\b|\bEURL\b/, 'FR', legalForm],
  [/\bLda\b/, 'PT', legalForm],
  [/\bLtda\b|\bEIRELI\b/, 'BR', legalForm],
  [/\bS\.?A\.? de C\.?V\b/, 'MX', legalForm],
  [/\bS\.?L\.?(?:U\.?)?(?:$|[\s,])/m, 'ES', legalForm],
  [/\bSpA\b(?=[^\n]{0,80}(?:Chile|Santiago))/, 'CL', legalForm],
  [/(?:ООО|ОАО|ЗАО|ПАО) [«"А-Я]/, 'RU', legalForm],
  [/ТОО [«"]/, 'KZ', legalForm],
  [/(?:ТОВ|ФОП) [«"А-Я]/, 'UA', legalForm],
  [/\bŞti\b|A\.Ş/, 'TR', legalForm],
  [/Sp\. ?z ?o\. ?o/i, 'PL', legalForm],
  [/\bB\.?V\.?(?:$|,|\s(?!cert|insp|test|rep))/m, 'NL', legalForm],
  [/\bSdn\.? Bhd/, 'MY', authority],
  [/\bPvt\.? Ltd/, 'IN', legalForm],
  [/\bPty\.? Ltd/, 'AU', legalForm],
  [/\bPte\.? Ltd/, 'SG', authority],
  [/\bs\.r\.o\./, 'CZ', legalForm],
  [/\bKft\b/, 'HU', authority],
  [/\behf\b/, 'IS', authority],
  [/\bOy\b/, 'FI', authority],
  [/\bApS\b/, 'DK', authority],
  [/\bAB\b(?=$|[\s,.])/m, 'SE', legalForm],
  [/\bAS\b(?=$|[\n,])/m, 'NO', 0.8],
  [/\bUAB\b/, 'LT', authority],
  [/\bSIA\b/, 'LV', authority],
  [/\bOÜ(?!\p{L})/u, 'EE', authority],
  [/\bE?OOD\b/, 'BG', authority],
  [/\bLLP\b|\bplc\b/, 'GB', 1],
  [/\bPT [A-Z]|\bTbk\b/, 'ID', legalForm],
  [/Công ty|Cty /, 'VN', authority],
  [/株式会社|有限会社/, 'JP', authority],
  [/주식회사|\(주\)/, 'KR', authority],
  [/\bInc\b\.?|\bLLC\b/, 'US', 0.75],
];

const authorities: readonly Sign[] = [
  [/\b(?:SIREN|SIRET|Kbis)\b/i, 'FR', authority],
  [/\b(?:CNPJ|NCM|ANVISA|INMETRO|NR-1[02]|FINIMP|Siscomex)\b/i, 'BR', authority],
  [/\bCUIT\b/, 'AR', authority],
  [/\bRFC\b|padrón|pedimento/, 'MX', 1.2],
  [
    /\bGSTIN\b|\bIEC (?:code|no)|\bBIS (?:mark|cert|licen)|\blakhs?\b|\bcrores?\b/i,
    'IN',
    authority,
  ],
  [/\bSONCAP\b|\bForm M\b|\bNAFDAC\b/, 'NG', authority],
  [/\bSASO\b|\bSABER\b|سابر|شهادة المطابقة السعودية/, 'SA', authority],
  [/\bKEBS\b|\bPVoC\b/i, 'KE', authority],
  [/\bAS\/NZS\b|\bABN\b/, 'AU', authority],
  [/\bCSA (?:approv|cert|or BIFMA|mark)|\bEFT\b/, 'CA', 1],
  [/\bWRAS\b|\bUKCA\b|\bVAT no\.? ?GB/i, 'GB', authority],
  [/\bUSt-?Id|\bHRB\b|Handelsregister|bundesweit/, 'DE', 1],
  [/\bW-9\b|\bCPSIA\b|\bProp(?:osition)? ?65\b/, 'US', 1.2],
  [/\bP\. ?IVA\b|Spett(?:\.le|abile)|visura/i, 'IT', authority],
  [/\bИНН\b|\bЕАС\b|Честн(?:ый|ого) знак|ТР ТС/, 'RU', 1.2],
  [/統編|統一編號|統一發票/, 'TW', authority],
  [/增值税|含(?:\d+%)?税|专票|普票|开票|对公|营业执照/, 'CN', authority],
  [/نموذج 4|الهيئه العامه للرقابه/, 'EG', authority],
  [/\bNTN\b|\bPSQCA\b/, 'PK', authority],
  [/\bSNI\b|\bNPWP\b/, 'ID', authority],
];

const currencies: readonly Sign[] = [
  [/£|\bGBP\b|\bquid\b/, 'GB', money],
  [/\bAUD\b|(?<![A-Z])A\$/, 'AU', money],
  [/\bNZD\b|NZ\$/, 'NZ', money],
  [/\bCAD\b|(?<![A-Z])C\$/, 'CA', money],
  [/\bCHF\b|\bFranken\b/, 'CH', money],
  [/\bSEK\b/, 'SE', money],
  [/\bNOK\b/, 'NO', money],
  [/\bDKK\b/, 'DK', money],
  [/\bPLN\b|zł(?![a-z])/, 'PL', money],
  [/\bCZK\b|Kč/, 'CZ', money],
  [/\bHUF\b/, 'HU', money],
  [/\bRON\b/, 'RO', money],
  [/\bINR\b|₹/, 'IN', money],
  [/\bPKR\b/, 'PK', money],
  [/\bBDT\b|\btaka\b/, 'BD', money],
  [/\bNGN\b|₦|\bnaira\b/i, 'NG', money],
  [/\bGHS\b|\bcedis?\b/i, 'GH', money],
  [/\bKES\b|\bKSh\b/i, 'KE', money],
  [/\bZAR\b|\brand\b(?= )/, 'ZA', money],
  [/\bAED\b|\bdirhams?\b/i, 'AE', money],
  [/\bSAR\b/, 'SA', money],
  [/\bMXN\b|pesos mexicanos/, 'MX', money],
  [/\bBRL\b|(?<![A-Z])R\$/, 'BR', money],
  [/\bPHP\b|₱|\bpo\b(?= (?:ba|ang|kami|sana))/, 'PH', money],
  [/\bRM ?\d/, 'MY', money],
  [/\bSGD\b|(?<![A-Z])S\$/, 'SG', money],
  [/\bHKD\b|HK\$/, 'HK', money],
  [/\bTWD\b|NT\$|新台幣|新臺幣/, 'TW', money],
  [/тенге|\bKZT\b/, 'KZ', money],
  [/грн|\bUAH\b/, 'UA', money],
  [/сумов|\bUZS\b/, 'UZ', money],
  [/₺|\bTRY\b/, 'TR', money],
];

/** Turns of a language by which one of its countries is known, and scripts and letters that one country uses. */
const turns: readonly Sign[] = [
  [/[嘅冇咗哋喺啲俾搵睇]|唔該|係咪/, 'HK', 1.8],
  [/[們個為產價請貨國樣數與這說電話單發廠報應嗎]/, 'TW', turn],
  [
    /[們個為產價請貨國樣數與這說電話單發廠報應嗎][\s\S]*(?<!\d)09\d\d[- ]?\d{3}[- ]?\d{3}(?!\d)/,
    'TW',
    homeMobile,
  ],
  [/[Gg]rüezi|gemäss|\bStrasse\b|\bofferieren\b|bitte Offerte|Offerte bis/, 'CH', 1.6],
  [/grüß gott|jänner|\bheuer\b|servus/i, 'AT', turn],
  [
    /\b(?:tenéis|podéis|queréis|hacéis|vosotros|vuestr[oa]s?|enviáis|decidme|os encontr[ée])/i,
    'ES',
    1,
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
  [/[іїєґ]/i, 'UA', turn],
  [/[ąęłśźż]/i, 'PL', turn],
  [/[ğşı]/, 'TR', turn],
  [/[ơưđạảấầ]/i, 'VN', turn],
  [/[őű]/i, 'HU', turn],
  [/[řěů]/i, 'CZ', turn],
  [/\p{Script=Thai}/u, 'TH', turn],
  [/\p{Script=Greek}{3}/u, 'GR', turn],
  [/\p{Script=Hebrew}/u, 'IL', turn],
  [/[\u3040-\u30ff]{3}/, 'JP', legalForm],
  [/[\uac00-\ud7af]{3}/, 'KR', legalForm],
  [/\b(?:buongiorno|siamo|vorrei|preventivo|listino|grazie|salve|cerchiamo)\b/i, 'IT', turn],
  [/\b(?:goedemiddag|goedemorgen|graag|jullie|geachte|offerte)\b/i, 'NL', turn],
  [/\b(?:saya|kami|mohon|harga|terima kasih)\b/i, 'ID', turn],
  [/\b(?:förfrågan|vänlig|hälsning(?:ar)?)\b/i, 'SE', turn],
  [/szeretnénk|üdvözlettel|árajánlat/i, 'HU', turn],
];

const americanStates =
  /\b[A-Z][a-z]+(?:, ?| (?=[A-Z]{2} \d{5}))(?:AL|AZ|AR|CA|CT|FL|GA|IA|IL|KS|KY|LA|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)(?=$|[\s,.]|\d)(?! [A-Z]{2})/m;
const places: readonly Sign[] = [
  [americanStates, 'US', authority],
  [/\b[A-Z][a-z]+, (?:ON|BC|AB|SK|MB|QC|NS|NB)(?=$|[\s,.])/m, 'CA', authority],
  [/(?<=\p{Ll}) ?[/-] ?(?:SP|RS|SC|PR|RJ|MG|BA|CE|GO)(?=$|[\s,.(])/mu, 'BR', authority],
  [/\b(?:Gto|Jal|N\.L|Edo\. ?(?:de )?M[ée]x|Qro|Pue|Ver|Coah|Mich|Tamps)\./, 'MX', authority],
  [/\b(?:NSW|QLD|VIC|WA|SA|TAS) \d{4}\b/, 'AU', authority],
  [/\bNZ\b|\bKia ora\b/, 'NZ', authority],
  [/\b(?:in|from|to|the|,) US(?![\w$]| ?(?:[$]|dollars?))/, 'US', 2.5],
];

const adjectives: readonly Sign[] =
  'ecuatorian:EC brasil[ei]:BR chilen[oa]:CL peruan[oa]:PE colombian:CO argentin[oa]:AR bolivian[oa]:BO mexican[oa]:MX guatemaltec:GT marocain:MA marroqu:MA moroccan:MA algerien:DZ tunisien:TN ivoirien:CI senegalais:SN camerounais:CM kenyan:KE nigerian:NG ghanaian:GH ugandan:UG tanzanian:TZ ethiopian:ET zambian:ZM hungarian:HU polish:PL swedish:SE norwegian:NO danish:DK finnish:FI dutch:NL irish:IE british:GB britain.s:GB scottish:GB australian:AU canadian:CA turkish:TR egyptian:EG emirati:AE israeli:IL greek:GR romanian:RO bulgarian:BG serbian:RS croatian:HR czech:CZ austrian:AT swiss:CH belgian:BE lithuanian:LT latvian:LV estonian:EE icelandic:IS maltese:MT pakistani:PK bangladeshi:BD sri.lankan:LK nepali:NP philippine:PH filipino:PH malaysian:MY thai:TH kazakh:KZ ukrainian:UA'
    .split(' ')
    .map((pair): Sign => {
      const [stem, country] = pair.split(':');
      return [new RegExp(`(?<![a-zà-ÿ])${stem}[a-z]{0,3}(?![a-z])`, 'i'), country!, turn];
    });

const likely = 0.4;
const number = 1.5;
/** A language whose speakers mostly sit in one country; too little to name it by that alone. */
const languages: readonly (readonly [RegExp, RegExp, string, number])[] = [
  [/\b(?:wir|bitte|und)\b/, /\b(?:für|mit|Grüße|Grüßen|Ihre)\b/, 'DE', likely],
  [/\b(?:nous|vous|bonjour|merci)\b/i, /\b(?:pour|votre|vos|cordialement)\b/i, 'FR', likely],
  [/ç(?:ão|ões)/i, /\b(?:não|você|para|de)\b/i, 'BR', likely],
  [/[а-я](?:ый|ие|ть|ем|ые)(?![а-я])/i, /ы/, 'RU', likely],
  [/[\u4e00-\u9fff]{2}/, /(?<![\d+])\(?0[2-8]\)?[- ]?\d{4}-\d{4}(?!\d)/, 'TW', number],
];

/** How telephone numbers are grouped at home, where letters of that language are written. */
const numbers: readonly Sign[] = [
  [
    /(?<![\d+])(?:\(?0[12]\d{3}\)? ?\d{3} ?\d{3}|07\d{3} ?\d{6}|\(?0[12]\d{1,2}\)? \d{3,4} \d{4})(?!\d)/,
    'GB',
    1,
  ],
  [/(?<![\d+.-])(?:\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4})(?![\d-])/, 'US', 1],
  [/(?<![\d+])0[1-9](?:[ .]\d\d){4}(?!\d)/, 'FR', 0.8],
  [/(?<![\d+])[6789]\d\d \d\d \d\d \d\d(?!\d)/, 'ES', number],
  [/(?<![\d+])0(?:650|660|664|676|677|680|681|688|699)[ /-]{1,3}\d/, 'AT', 3],
  [/(?<![\d+])01[567]\d ?[\d/ -]{7,12}\d/, 'DE', number],
  [/(?<![\d+])0\d\d \d{3} \d\d \d\d(?!\d)/, 'CH', 1.2],
  [/(?<![\d+])06(?: ?- ?|)\d{4} ?\d{4}(?!\d)/, 'NL', number],
  [/(?<![\d+])04\d\d[ /]\d\d \d\d \d\d(?!\d)/, 'BE', number],
  [/(?<![\d+])\(?\d\d\)? 9?\d{4}-\d{4}(?!\d)/, 'BR', number],
  [/(?<![\d+])04\d\d \d{3} \d{3}(?!\d)/, 'AU', 1],
  [/(?<![\d+])0\d\d \d{3} \d{4}(?!\d)/, 'ZA', 0.75],
  [/(?<![\d+])[6-9]\d{4} \d{5}(?!\d)/, 'IN', number],
  [/(?<![\d+])8[ -]?\(?\d{3}\)?[ -]?\d{3}-?\d\d-?\d\d(?!\d)/, 'RU', number],
  [/(?<![\d+])010-\d{4}-\d{4}(?!\d)/, 'KR', number],
];

const signs: readonly Sign[] = [
  ...adjectives,
  ...legalForms,
  ...authorities,
  ...currencies,
  ...turns,
  ...places,
  ...numbers,
];

const read = 20_000;

/** The countries that signs of a text speak for, each with its weight. */
export const nationalSigns = (body: string): readonly (readonly [string, number])[] => {
  const text = body.length > read ? `${body.slice(0, read / 2)}\n${body.slice(-read / 2)}` : body;
  return [
    ...signs
      .filter(([pattern]) => pattern.test(text))
      .map(([, country, weight]) => [country, weight] as const),
    ...languages
      .filter(([one, other]) => one.test(text) && other.test(text))
      .map(([, , country, weight]) => [country, weight] as const),
  ];
};
