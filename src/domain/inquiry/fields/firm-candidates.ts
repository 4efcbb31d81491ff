import { fold } from '../reading/folded';
import { roleOf } from '../signals/roles';
import { isGivenName } from '../words/given-names';
import { firmEnding, firmOpening } from './firm-words';
import { functionWords } from './function-words';
import { anyLetter, capital } from './letters';
import type { Piece } from './pieces';

export type FirmSeen = {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly by: string;
};

const word = `(?:[${capital}][${anyLetter}\\d'’.+-]*|\\d{1,3}[A-Z]{1,4})`;
const joiner =
  '(?: (?:and|und|et|y|e|i|og|och|of|de|for|du|da|do|the|la|le|les|des|del|dos|das|di|della|van|der|den|v\\.|d) | ?& ?| )';
const runs = new RegExp(`(?<![\\p{L}\\d])(?:${word}${joiner}){0,6}${word}(?![\\p{L}\\d])`, 'gu');

const isEmpty = (one: string): boolean => {
  const folded = fold(one).replace(/[.'’]/g, '');
  return (
    functionWords.has(folded) ||
    (!isGivenName(folded) && /^[iIUyYncejr]$/.test(roleOf(folded) ?? ''))
  );
};

const latinIn = (text: string): FirmSeen[] =>
  [...text.matchAll(runs)].flatMap((match) => {
    const words = match[0].split(' ');
    let from = 0;
    while (from < words.length && (isEmpty(words[from]!) || /^\p{Ll}/u.test(words[from]!))) from++;
    let to = words.length;
    while (to > from && (isEmpty(words[to - 1]!) || /^\p{Ll}/u.test(words[to - 1]!))) to--;
    const name = words
      .slice(from, to)
      .join(' ')
      .replace(/[.'’-]+$/, (end) => (end === '.' ? end : ''));
    if (name.length < 3 || /^\d+$/.test(name)) return [];
    const at = match.index + (from > 0 ? words.slice(0, from).join(' ').length + 1 : 0);
    return [{ name, at, end: at + name.length, by: from > 0 ? 'cutRun' : 'run' }];
  });

const hanLead =
  /^(?:.{0,12}?(?:我们这边是|我們這邊是|我这边是|我這邊是|我们是|我們是|我司是|我司|我部|我是|我系|我係|我们|我們|这里是|這裡是|这边是|這邊是|本人是|来自|來自|在|敝司|敝公司|我公司|本公司|我(?=[\u4e00-\u9fff]{4,18}有限公司)|弊社は|私は|您好|你好))?(?:一家)?(?=[\u3040-\u9fffA-Za-z])/;
const hanPostBefore =
  /(?:的|之|部门|家居部|营运部|运营部|采购部|国际部|外贸部|进口部|採購課|采购课|課|采购|採購|采购员|采购经理|採購經理|业务|經理|经理|主管|总监|负责人|專員|专员|客服|客户经理|顾问|老板|店长|店長|行政|总务|助理)+$/;

/** What stands in sentences and in no name of a firm. */
export const hanSentence =
  '有(?!限)|(?<!信)用(?!品)|贵(?!州|阳)|(?<!成)都|[的在是我你您要把被給给讓让請请想找做说說問问从從到吗吧呢了这這那哪每几幾个個谁誰没沒貴敝姓也还還就很可能买買卖賣寄收或欲已喺]|开(?!发|元|源|泰|平|封)|影响|切换|一家|多少|尺寸|含税|之前|招(?!商)|开店|引进|规划|诚邀|近期|联系|时差|设立|如果|所以|客户|客戶|提供|另外|最近|好多|目前|主要|恭喜|网路|網路|网上|其他|国外|國外|海外|附件|上次';
const hanEnded = new RegExp(
  `^(?:(?!${hanSentence})[\\u4e00-\\u9fffA-Za-z0-9·]){1,14}(?:${firmEnding})(?![行店])`,
);

/** `我们清迈香草工坊要滴管精油瓶`: who says what he wants, before the wanting. */
const hanSpoken = new RegExp(
  `^(?:(?!${hanSentence})[\\u4e00-\\u9fffA-Za-z0-9·]){3,12}?(?=要|在|可以|的|有|想|需|手上|提供|目前|诚|专|是|做|请|$)`,
);

/** Firms as they are named in Chinese: up to what tells a firm, or up to the name of the writer. */
const hanIn = (text: string, contact: string): FirmSeen[] => {
  if (!/[\u3040-\u9fff\uac00-\ud7af]/.test(text)) return [];
  const seen: FirmSeen[] = [];
  const push = (at: number, written: string, by: string) => {
    const name = written.trim();
    if (name.length > 2 && name.length < 24) seen.push({ name, at, end: at + written.length, by });
  };
  let at = 0;
  for (const token of text.split(/([\s\u3000]+)/)) {
    const folded = fold(token);
    const lead = hanLead.exec(folded)?.[0].length ?? 0;
    const rest = folded.slice(lead);
    const ended = hanEnded.exec(rest)?.[0];
    if (ended)
      push(at + lead, token.slice(lead, lead + ended.length), lead > 0 ? 'hanLed' : 'hanEnded');
    const spoken = lead > 0 && !ended ? hanSpoken.exec(rest)?.[0] : undefined;
    if (spoken) push(at + lead, token.slice(lead, lead + spoken.length), 'hanSpoken');
    if (token.length > 3 && token.length < 18 && /[\u3040-\u9fff\uac00-\ud7af]/.test(token))
      push(at, token, 'token');
    const name = contact ? token.indexOf(contact) : -1;
    if (name > 2) {
      const before = rest
        .slice(0, Math.max(0, name - lead))
        .replace(hanPostBefore, '')
        .replace(/の$/, '');
      push(at + lead, token.slice(lead, lead + before.length), 'toContact');
    }
    at += token.length;
  }
  return seen;
};

const japanese =
  /(?:株式会社|有限会社|合同会社)[\u3005\u3040-\u30ff\u4e00-\u9fffA-Za-z]{2,14}?(?=[のです、。\s]|と申|$)|[\u3005\u30a0-\u30ff\u4e00-\u9fffA-Za-z]{2,14}(?:株式会社|有限会社|合同会社|商店|工業|製作所|商事)/g;
const korean =
  /[\uac00-\ud7afA-Za-z]{2,14} ?(?:주식회사|㈜)|(?<![\uac00-\ud7af] ?)(?:주식회사 ?|㈜ ?)[\uac00-\ud7afA-Za-z]{2,14}|[\uac00-\ud7afA-Za-z]{2,14}(?:상사|무역|산업|전자|식품|상회|코스메틱|물산|기업|테크|유통|컴퍼니|주식회사)(?=$|[\s의,.의])/g;
const quotedFirm =
  /(?:ооо|оао|зао|пао|ао|ип|тоо|сп|тд|торговый дом|компани[яию]|фирм[аы]|завод|магазин(?:ов|а)?|сеть|тов|группа компаний|гк)\s?$/;
const arabicFirm = new RegExp(
  `(?:^|\\s)((?:${firmOpening})(?: [\\u0621-\\u064a]{2,14}){1,4}?)(?= (?:في|ب[\\u0621-\\u064a]{3,}|من|نرغب|نريد|نحن|تعمل|نبحث|نود|لدينا|التي)(?: |$)|$)`,
  'g',
);

const arabicForm = /(?:[\u0621-\u064a]{2,14} ){1,5}[شذ]\. ?م\. ?[مك]/g;

const othersIn = (text: string): FirmSeen[] => {
  const seen: FirmSeen[] = [];
  const add = (pattern: RegExp, by: string, source = text) => {
    for (const match of source.matchAll(pattern)) {
      const name = match[1] ?? match[0];
      const at = match.index + match[0].indexOf(name);
      seen.push({ name: text.slice(at, at + name.length).trim(), at, end: at + name.length, by });
    }
  };
  if (/[\u3040-\u9fff]/.test(text)) add(japanese, 'japanese');
  if (/[\uac00-\ud7af]/.test(text)) add(korean, 'korean');
  if (/[\u0621-\u064a]/.test(text)) {
    add(arabicFirm, 'arabicFirm', fold(text));
    add(arabicForm, 'arabicForm', fold(text));
  }
  return seen;
};

/** Few words of which the first has its capital. */
const namedWhole = new RegExp(
  `^[${capital}][${anyLetter}\\d'’.&+-]*(?: [${anyLetter}\\d'’.&+-]+){0,4}$`,
  'u',
);
const arabicWhole = /^(?:[\u0621-\u064a]{2,14} ?){2,6}$/;

/** `عندي محل جملة`: whose first word only joins or speaks. */
const opensSentence = (text: string): boolean => {
  const first = fold(text.split(' ')[0]!);
  return !isGivenName(first) && (functionWords.has(first) || !!roleOf(first));
};

/** Every name of a firm that a piece may hold. */
export const firmsIn = (pieces: readonly Piece[], at: number, contact: string): FirmSeen[] => {
  const piece = pieces[at]!;
  const text = piece.text.slice(0, 300);
  const seen = [...latinIn(text), ...hanIn(text, contact), ...othersIn(text)];
  const before = fold(pieces[at - 1]?.text ?? '');
  if (quotedFirm.test(before)) seen.push({ name: text, at: 0, end: text.length, by: 'quotedFirm' });
  if (piece.opened && namedWhole.test(text))
    seen.push({ name: text, at: 0, end: text.length, by: piece.opened });
  if (arabicWhole.test(text) && !opensSentence(text))
    seen.push({ name: text, at: 0, end: text.length, by: 'arabicWhole' });
  return seen.filter(({ name }) => name.length > 2 && name.length < 70);
};
