import { homeNumbers } from './home-numbers';
import { type Sign, turns } from './national-turns';

const legalForm = 'legalForm';
const commonForm = 'commonForm';
const authority = 'authority';
const commonRule = 'commonRule';
const money = 'money';
const address = 'address';
const adjective = 'adjective';

/** Legal forms by where they are commonest; where a form is written in several countries, the others after it. */
const legalForms: readonly Sign[] = [
  [/\bGmbH\b|\bKG\b/, 'DE AT CH', legalForm],
  [/\be\. ?K\.|\bOHG\b|\bgGmbH\b|\be\. ?V\./, 'DE', legalForm],
  [/\bAG\b/, 'DE CH AT', commonForm],
  [/\be\. ?U\./, 'AT', legalForm],
  [/\bS\u00e0rl\b/, 'CH LU', legalForm],
  [/(?<=\p{Ll}) N\.?V\.?(?=$|[\s,.])|\bBVBA\b|\bSPRL\b/mu, 'BE NL', commonForm],
  [/\bS\.?[rR]\.?[lL]\.?(?=$|[\s,.])/m, 'IT RO AR PE BO PY MD', legalForm],
  [/\bS\.?p\.?A\.?(?=$|[\s,])|\bS\.?n\.?c\.?(?=$|[\s,])/m, 'IT CL DZ', legalForm],
  [/\bSARL\b|\bS\.A\.R\.L/, 'FR MA DZ TN SN CI ML CM LB CD GN BJ TG BF MG', legalForm],
  [/\bEURL\b|\bSNC\b/, 'FR DZ', legalForm],
  [/\bS\.?A\.?S\.?(?=$|[\s,])/m, 'FR CO AR', legalForm],
  [/\bSUARL\b/, 'TN SN', legalForm],
  [/\bL\.?da\b/, 'PT AO MZ CV', legalForm],
  [/\bLtda\b/, 'BR CL CO BO', legalForm],
  [/\bEIRELI\b/, 'BR', legalForm],
  [/\bS\.? ?A\.? de C\.? ?V\b|\bS\. ?de R\. ?L/, 'MX SV HN', legalForm],
  [/\bS\.?A\.?C\b|\bE\.?I\.?R\.?L\b/, 'PE', legalForm],
  [/(?<![.A-Z])C\.A\.(?=$|[\s,])/m, 'VE EC', legalForm],
  [/\bS\.?L\.?(?:U\.?)?(?:$|[\s,])/m, 'ES', legalForm],
  [/\bSpA\b(?=[^\n]{0,80}(?:Chile|Santiago))/, 'CL', legalForm],
  [/(?:ООО|ОАО|ЗАО|ПАО) [«"А-Я]/, 'RU UZ BY', legalForm],
  [/(?:ОсОО) [«"А-Я]/, 'KG', legalForm],
  [/(?:ИП|ООО) [«"А-Я]/, 'RU KZ KG BY', commonForm],
  [/ТОО [«"]/, 'KZ', legalForm],
  [/(?:ТОВ|ФОП) [«"А-Я]/, 'UA', legalForm],
  [/\bŞti\b|A\.Ş/, 'TR', legalForm],
  [/Sp\. ?z ?o\. ?o/i, 'PL', legalForm],
  [/\bB\.?V\.?(?:$|,|\s(?!cert|insp|test|rep))/m, 'NL', legalForm],
  [/\bSdn\.? Bhd/, 'MY', authority],
  [/\bPvt\.? Ltd|\bPrivate Limited/, 'IN PK LK BD NP ZW', legalForm],
  [/\bPty\b/, 'AU ZA BW NA', legalForm],
  [/\(Pty\)|\bCC\b(?=$|[\s,])/m, 'ZA', legalForm],
  [/\bPte\.? Ltd/, 'SG', authority],
  [/\bs\. ?r\. ?o\./, 'CZ SK', legalForm],
  [/\bKft\b/, 'HU', authority],
  [/\behf\b/, 'IS', authority],
  [/\bOy\b/, 'FI', authority],
  [/\bApS\b|\bA\/S\b/, 'DK', authority],
  [/\bAB\b(?=$|[\s,.])/m, 'SE', legalForm],
  [/(?<=\p{Ll}) AS\b(?=$|[\n,.])/mu, 'NO EE', commonForm],
  [/\bUAB\b/, 'LT', authority],
  [/\bd\. ?o\. ?o\./, 'HR SI RS BA ME', legalForm],
  [/\bA\.?E\.?B\.?E\b|\bE\.?P\.?E\b|\bΑ\.?Ε\.?(?=$|\s)/m, 'GR', legalForm],
  [/\bFZ-?(?:E|LLC|CO)\b/, 'AE', authority],
  [/\bW\.?L\.?L\b/, 'QA BH KW', legalForm],
  [/\bS\.?A\.?L\b/, 'LB', legalForm],
  [/\bD\.?A\.?C\b|\bTeoranta\b/, 'IE', legalForm],
  [/\bSIA\b/, 'LV', authority],
  [/\bOÜ(?!\p{L})/u, 'EE', authority],
  [/\bE?OOD\b|\b[ЕE]?ООД\b/, 'BG', authority],
  [/\bLLP\b|\bplc\b/, 'GB', commonForm],
  [/\bPT [A-Z]|\bTbk\b/, 'ID', legalForm],
  [/Công ty|Cty /, 'VN', authority],
  [/株式会社|有限会社/, 'JP', authority],
  [/주식회사|\(주\)/, 'KR', authority],
  [/\bInc\b\.?|\bLLC\b|\bCorp\b/, 'US', commonForm],
];

const authorities: readonly Sign[] = [
  [/\b(?:SIREN|SIRET|Kbis)\b/i, 'FR', authority],
  [/\b(?:CNPJ|NCM|ANVISA|INMETRO|NR-1[02]|FINIMP|Siscomex)\b/i, 'BR', authority],
  [/\bCUIT\b/, 'AR', authority],
  [/\bRFC\b|padrón|pedimento/, 'MX', commonRule],
  [
    /\bGSTIN\b|\bIEC (?:code|no)|\bBIS (?:mark|cert|licen)|\blakhs?\b|\bcrores?\b/i,
    'IN',
    authority,
  ],
  [/\bSONCAP\b|\bForm M\b|\bNAFDAC\b/, 'NG', authority],
  [/\bSASO\b|\bSABER\b|سابر|شهادة المطابقة السعودية/, 'SA', authority],
  [/\bKEBS\b|\bPVoC\b/i, 'KE', authority],
  [/\bAS\/NZS\b|\bABN\b/, 'AU', authority],
  [/\bCSA (?:approv|cert|or BIFMA|mark)|\bEFT\b/, 'CA', commonRule],
  [/\bWRAS\b|\bUKCA\b|\bVAT no\.? ?GB/i, 'GB', authority],
  [/\bUSt-?Id|\bHRB\b|Handelsregister|bundesweit/, 'DE', commonRule],
  [/\bW-9\b|\bCPSIA\b|\bProp(?:osition)? ?65\b/, 'US', commonRule],
  [/\bP\. ?IVA\b|Spett(?:\.le|abile)|visura/i, 'IT', authority],
  [/\bИНН\b|\bЕАС\b|Честн(?:ый|ого) знак|ТР ТС/, 'RU', commonRule],
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

const americanStates =
  /\b[A-Z][a-z]+(?:, ?| (?=[A-Z]{2} \d{5}))(?:AL|AZ|AR|CA|CT|FL|GA|IA|IL|KS|KY|LA|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)(?=$|[\s,.]|\d)(?! [A-Z]{2})/m;
const places: readonly Sign[] = [
  [americanStates, 'US', address],
  [/\b[A-Z][a-z]+, (?:ON|BC|AB|SK|MB|QC|NS|NB)(?=$|[\s,.])/m, 'CA', address],
  [/(?<=\p{Ll}) ?[/-] ?(?:SP|RS|SC|PR|RJ|MG|BA|CE|GO)(?=$|[\s,.(])/mu, 'BR', address],
  [/\b(?:Gto|Jal|N\.L|Edo\. ?(?:de )?M[ée]x|Qro|Pue|Ver|Coah|Mich|Tamps)\./, 'MX', address],
  [/\b(?:NSW|QLD|VIC|WA|SA|TAS) \d{4}\b/, 'AU', address],
  [/\bNZ\b|\bKia ora\b/, 'NZ', address],
  [/\b(?:in|from|to|the|,) US(?![\w$]| ?(?:[$]|dollars?))/, 'US', address],
];

const adjectives: readonly Sign[] =
  'ecuatorian:EC brasil[ei]:BR chilen[oa]:CL peruan[oa]:PE colombian:CO argentin[oa]:AR bolivian[oa]:BO mexican[oa]:MX guatemaltec:GT marocain:MA marroqu:MA moroccan:MA algerien:DZ tunisien:TN ivoirien:CI senegalais:SN camerounais:CM kenyan:KE nigerian:NG ghanaian:GH ugandan:UG tanzanian:TZ ethiopian:ET zambian:ZM hungarian:HU polish:PL swedish:SE norwegian:NO danish:DK finnish:FI dutch:NL irish:IE british:GB britain.s:GB scottish:GB australian:AU canadian:CA turkish:TR egyptian:EG emirati:AE israeli:IL greek:GR romanian:RO bulgarian:BG serbian:RS croatian:HR czech:CZ austrian:AT swiss:CH belgian:BE lithuanian:LT latvian:LV estonian:EE icelandic:IS maltese:MT pakistani:PK bangladeshi:BD sri.lankan:LK nepali:NP philippine:PH filipino:PH malaysian:MY thai:TH kazakh:KZ ukrainian:UA'
    .split(' ')
    .map((pair): Sign => {
      const [stem, country] = pair.split(':');
      return [new RegExp(`(?<![a-zà-ÿ])${stem}[a-z]{0,3}(?![a-z])`, 'i'), country!, adjective];
    });

const signs: readonly Sign[] = [
  ...adjectives,
  ...legalForms,
  ...authorities,
  ...currencies,
  ...turns,
  ...places,
  ...homeNumbers,
];

const read = 20_000;

/** The countries that signs of a text speak for, each with the sort of its sign. */
export const nationalSigns = (body: string): readonly (readonly [string, string])[] => {
  const text = body.length > read ? `${body.slice(0, read / 2)}\n${body.slice(-read / 2)}` : body;
  return signs
    .filter(([pattern]) => pattern.test(text))
    .flatMap(([, countries, sort]) =>
      countries.split(' ').map((country, at) => [country, at > 0 ? `${sort}Too` : sort] as const),
    );
};
