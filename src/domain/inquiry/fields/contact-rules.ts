import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { anyLetter, capital } from './letters';
import { nameBetweenStops } from './name-between-stops';
import {
  asPerson,
  cased,
  chineseName,
  notPersons,
  particle,
  personWord,
  post,
  surnames,
} from './person';

/** Words that close a letter, whole. */
export const closing =
  /^(?:(?:with )?(?:best|kind|warm|many|sincere)?(?:est)? ?(?:regards|wishes|thanks)|rgds|brgds|b\.?rgds|br|thanks(?: and (?:best )?regards| & (?:best )?regards)?|thank you(?: very much)?(?: in advance)?|thanks (?:in advance|a lot)|many thanks|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|cheers|cordially|respectfully|warmly|looking forward.{0,60}|mit freundlichen gru(?:ß|ss)en|freundliche gru(?:ß|ss)e|viele gru(?:ß|ss)e|beste gru(?:ß|ss)e|mfg|liebe gru(?:ß|ss)e|gru(?:ß|ss)|danke|(?:un )?(?:cordial(?:es)?|atento|atentos) saludos?|saludos(?: cordiales)?|atentamente|gracias|muchas gracias|un saludo|cordialement|bien (?:cordialement|a vous)|salutations(?: distinguees)?|merci(?: d'avance)?|sinceres salutations|с уважением|с наилучшими пожеланиями|спасибо|заранее (?:спасибо|благодар\S{1,3})|всего доброго|مع (?:فائق )?(?:التحيه|التحيات|الشكر|خالص التحيه|الاحترام)|تحياتي|وشكرا|شكرا(?: جزيلا| لكم)?|مع اطيب التحيات|atenciosamente|obrigad[oa]|abracos?|cumprimentos|com os melhores cumprimentos|att|cordiais saudacoes|grato|grazie|cordiali saluti|distinti saluti|saluti|saygilarimla|saygilar|iyi calismalar|tesekkurler|met vriendelijke groeten?|groeten|pozdrawiam|z powazaniem|谢谢!?|此致|祝好|顺祝商祺|祝商祺|敬礼|谢谢您?|多谢|期待您?的?回复|盼复|敬上|salam|terima kasih|hormat kami)[\s,.!，。！~-]{0,4}$/;
const introductions = [
  /(?:my name is|my name|i am|i'm|im|this is|name's|myself|mein name ist|ich bin|ich hei(?:ß|ss)e|mi nombre es|me llamo|soy|je m'appelle|je suis|mon nom est|меня зовут|мое имя|это|اسمي|انا|معك|معكم|meu nome e|me chamo|sou(?: o| a)?|mi chiamo|sono|benim adim|adim|ben|nama saya|saya|mijn naam is|ik ben|ici|aqui|hier ist|here is|habla|le escribe|nazywam sie|мене звати|я|minh ten la|minh la|em la|toi la|minh la|toi ten(?: la)?|name is|am)\s{1,2}/g,
  /(?:我叫|我是|我系|我係|我姓|鄙人|联系人[:：]?|聯繫人[:：]?|我(?=[a-z]))\s{0,2}/g,
];
const endOfLine = new RegExp(
  `[,.!:;?，。！ ]{1,3}((?:(?:Mr|Mrs|Ms|Dr|Ing)\\.? )?(?:${personWord} ){0,3}${personWord}|[\\u4e00-\\u9fff]{2,4})[.!。]?$`,
  'u',
);

/** `Thanks, Mia Larsen`: closing words and name at the end of one line. */
const closedInLine = (line: string): string | undefined => {
  const end = endOfLine.exec(line.slice(-120));
  if (!end) return undefined;
  const before = line.slice(-120).slice(0, end.index);
  const words = before
    .split(/[.!?,;，。！]/)
    .pop()!
    .trim();
  return closing.test(fold(words)) ? asPerson(end[1]!) : undefined;
};

const closingWord =
  '(?:[Rr]egards|[Rr]gds|BR|[Ww]ishes|[Ss]incerely|[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]aludos|[Cc]ordialement|Grüße|Grüßen|[Aa]tenciosamente|[Oo]brigad[oa]|[Ss]aluti)';
/** `Regards, Ida Holm, Holm Friluft AB, +46 …`: the name between the closing words and the rest of the signature. */
const closedBeforeFirm = new RegExp(
  `(?<![${anyLetter}])${closingWord}[\\s,.!–-]{1,3}((?:(?:Mr|Mrs|Ms|Dr|Ing)\\.? )?(?:${personWord} ${particle}){1,3}${personWord})(?=\\s?[,;|(–/-])`,
  'u',
);

const afterClosing = (lines: readonly string[]): string | undefined => {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    const inLine =
      closedInLine(line) ?? asPerson(closedBeforeFirm.exec(line.slice(-240))?.[1] ?? '');
    if (inLine) return inLine;
    if (line.length > 80 || !closing.test(fold(line).trim())) continue;
    for (const next of lines.slice(at + 1, at + 4)) {
      const name = asPerson(cased(next));
      if (name) return name;
    }
  }
  return undefined;
};

/** The last sentence is a name and nothing else, or a name before company and town. */
const lastSentence = (lines: readonly string[]): string | undefined => {
  const last = (lines[lines.length - 1] ?? '').slice(-160);
  const parts = last.split(/(?<![A-ZÀ-Ý][a-z]?)[.!?]\s+|[,。！？，]\s*/u).filter(Boolean);
  return parts
    .slice(-3)
    .map(asPerson)
    .find((name) => name && (/\s/.test(name) || chineseName.test(name)));
};

const hereIs = new RegExp(
  `(?:^|[.!,] )(${personWord}(?: ${personWord})?) (?:here\\b|(?:of|from|at) [${capital}])`,
  'u',
);
const atWork = new RegExp(
  `我(?:是|叫)[^，。,！!\\n]{0,24}?(?:公司|采购|经理|部|的|集团)((?:[${surnames}][\\u4e00-\\u9fff]{1,2})|小[${surnames}])(?=[,，。！!\\s]|$)`,
);

const introduced = (body: string, folded: string): string | undefined => {
  for (const pattern of introductions) {
    for (const cue of folded.slice(0, 4000).matchAll(pattern)) {
      if (
        cue.index > 0 &&
        /[\p{L}]/u.test(folded[cue.index - 1]!) &&
        !/[\u4e00-\u9fff]/.test(cue[0])
      )
        continue;
      const rest = body.slice(cue.index + cue[0].length, cue.index + cue[0].length + 50);
      const latin = new RegExp(
        `^(?:(?:Mr|Mrs|Ms|Dr|Ing|Eng|Engr)\\.? )?((?:${personWord} ){0,2}${personWord})(?=[\\s,.!;)(-]|$)`,
        'u',
      ).exec(rest)?.[1];
      const han = new RegExp(
        `^([${surnames}][\\u4e00-\\u9fff]{0,2}(?:先生|女士|小姐|经理|总)?)(?=[,，。！!\\s、]|$)`,
      ).exec(rest)?.[1];
      const arabic = /^[\u0621-\u064a]{2,12}(?: [\u0621-\u064a]{2,12})?(?=[\s،,.])/.exec(
        /^(?:اسمي|انا|معك|معكم)/.test(cue[0]) &&
          !/^(?:مهتم|ابحث|اريد|احتاج|صاحب|من |عندي|تاجر|ارغب|محام|طالب|مدير|في )/.test(rest)
          ? rest
          : '',
      )?.[0];
      const name = asPerson(han ?? latin ?? arabic ?? '');
      if (
        name &&
        !/^(?:Looking|Interested|Writing|Contacting|From|The|An?|In|Very|Also|Glad|Happy|Searching|Based|Currently|Auf|Der|Die|El|La|Un|Una|Une|Le)\b/.test(
          name,
        )
      )
        return name.replace(/ (?:From|At|Of)$/i, '');
    }
  }
  return undefined;
};

/** `我是土耳其的Elif`, `緑製作所の田中健一と申します`, `부산의 박지훈입니다`: named at the end of the clause. */
const endsClause: readonly RegExp[] = [
  new RegExp(
    `我(?:是|叫|系|係)[^，。,！!\\n]{1,20}?(?:的|厂|行|店|公司)(${personWord}|[${surnames}][\\u4e00-\\u9fff]{1,2})(?=[,，。！!\\s]|$)`,
    'u',
  ),
  new RegExp(
    `(?:^|[。！!\\s])([${surnames}][\\u4e00-\\u9fff]{1,2})[\\s,，]{1,2}(?=[\\u4e00-\\u9fff]{2,18}(?:公司|集团|商行|厂))`,
    'u',
  ),
  new RegExp(
    `(?:公司|集团|厂|商行|贸易行|貿易行)([${surnames}][\\u4e00-\\u9fff]{1,2})(?=[，,。！:：\\s]|$)`,
    'u',
  ),
  new RegExp(`(?:^|[\\n。！ ])([${surnames}](?:总|工|经理|老师|姐|哥))(?=这边|这里|[，,])`),
  /[の、。]([\u4e00-\u9fff々]{2,5})(?:と(?:申し|いい)|です)/,
  /(?:^|[\s의,.])([\uac00-\ud7af]{2,4})(?:입니다|라고)/,
  new RegExp(`联系人[:：]?\\s?(${personWord})`, 'u'),
  new RegExp(`(?:^|[\\s,.!，。])(${personWord}) (?:here|aqui|ici|hier)(?![${anyLetter}])`, 'u'),
];

/** `Hicham Bennis, Agadir.`, `Timo Kessler von Radwerk`, `Murat Aydın, +90 …`: a full name before place, firm or number. */
const fullName = new RegExp(
  `(?:^|[.!?,\\n] ?|，)((?:${personWord} ${particle}){1,2}${personWord})(?:, ?(?=\\+?\\d[\\d ()-]{6})|, ?([${capital}][${anyLetter}' -]{2,24})|,? (?:from|of|von|aus|de|da|di|из) (?=[${capital}]))`,
  'gu',
);

/** So near the beginning a name is the writer's, whatever follows it. */
const atStart = 24;

const namedInPassing = (body: string): string | undefined => {
  for (const pattern of endsClause) {
    const name = pattern.exec(body.slice(0, 1500))?.[1];
    if (name && !notPersons.test(fold(name)) && !placeNamed(name)) return name;
  }
  for (const match of body.slice(0, 1500).matchAll(fullName)) {
    const name = asPerson(match[1]!);
    if (name && (!match[2] || match.index < atStart || placeNamed(match[2].trim()))) return name;
  }
  return undefined;
};

const abovePost = (lines: readonly string[]): string | undefined => {
  const late = lines.slice(-9);
  const isReach = (line: string) => line.length < 60 && post.test(fold(line));
  const at = late.findIndex(
    (line, index) =>
      line.length < 45 && asPerson(line) && late.slice(index + 1, index + 4).some(isReach),
  );
  return at >= 0 ? asPerson(late[at]!) : undefined;
};

/** A first name alone after the last sentence: `… Lequel conseillez-vous ? Sylvie`. */
const signedOff = (lines: readonly string[]): string | undefined => {
  const name = new RegExp(`[.!?。？！] ?(${personWord})[.!]?$`, 'u').exec(
    (lines[lines.length - 1] ?? '').slice(-60),
  )?.[1];
  return name && name.length > 2 ? asPerson(name) : undefined;
};

const atWorkOf = (body: string, folded: string): string | undefined => {
  const found = atWork.exec(folded.slice(0, 2000));
  if (!found) return undefined;
  const at = found.index + found[0].length - found[1]!.length;
  return body.slice(at, at + found[1]!.length);
};

/** What each way of naming oneself finds, by its name. */
export const namedByRules = (letter: Letter, folded: string): [string, string | undefined][] => {
  const lines = letter.body
    .slice(-6000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const dashed = lines
    .slice(-5)
    .map((line) => /^[-–—~]{1,2} ?([\p{L}.' -]{2,40})$/u.exec(line)?.[1])
    .find(Boolean);
  return [
    ['signed', afterClosing(lines)],
    ['introduced', introduced(letter.body, folded)],
    ['atWork', atWorkOf(letter.body, folded)],
    ['betweenStops', nameBetweenStops(letter.body)],
    ['inPassing', namedInPassing(letter.body)],
    ['abovePost', abovePost(lines)],
    ['hereIs', asPerson(hereIs.exec(letter.body.slice(0, 400))?.[1] ?? '')],
    ['lastSentence', lastSentence(lines)],
    ['dashed', dashed ? asPerson(cased(dashed)) : undefined],
    ['signedOff', signedOff(lines)],
    [
      'lateLine',
      lines
        .slice(-4)
        .map(asPerson)
        .find((name) => name && /\s|[\u4e00-\u9fff]/.test(name)),
    ],
    ['lastLine', asPerson(lines[lines.length - 1] ?? '')],
  ];
};
