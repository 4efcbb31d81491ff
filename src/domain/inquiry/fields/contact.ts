import { contactMarks } from '../model/contact-marks.generated';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { roleOf } from '../signals/roles';
import { isGivenName } from '../words/given-names';
import { isGoods } from '../words/goods';
import { closing, namedByRules } from './contact-rules';
import { functionWords } from './function-words';
import { namesIn } from './name-candidates';
import { aroundOf, marksOfNameWords } from './name-marks';
import { marksOfName } from './name-stand';
import { asPerson, cased, title, withoutPost } from './person';
import { endsOf, piecesOf } from './pieces';
import { chooser, gathering, type Marked } from './ranking';

const fromForm = (letter: Letter): string | undefined => {
  const names = letter.form.filter(
    (line) =>
      line.label === 'contact' &&
      line.value &&
      line.value.length < 60 &&
      !/@|https?:/.test(line.value),
  );
  const value = withoutPost(names[0]?.value ?? '')
    .replace(/[(（,，|/;；].*$/, '')
    .replace(title, '')
    .trim();
  return value && !/^\d+$/.test(value) ? cased(value) : undefined;
};

/** What a chat calls its writer. */
const isNick = (name: string): boolean =>
  name.length < 24 &&
  !/[\d@+]|^(?:我|me|you|客户|买家|buyer|customer|client|seller|visitor|agent|operator|guest|support|sales|访客|客服|卖家)$/i.test(
    name,
  );

/** `VERDIER Jean-Michel (Direction Achats)`, `Denise Lund via Portal`: the person among what a header calls the sender. */
const senderName = (written: string): string =>
  cased(written.replace(/\(.*|\bvia\b.*|\||,.*/g, '').trim());

/** `Haben Sie Schuhe`: words with capitals of which the last is what is sold, and another asks. */
const asksForGoods = (text: string): boolean => {
  const words = fold(text).split(/\s+/);
  const [first, last] = [words[0]!, words[words.length - 1]!];
  const asks = words.slice(0, -1).some((word) => /^[iIUyYnNHh]$/.test(roleOf(word) ?? ''));
  return asks && isGoods(last) && !isGivenName(first);
};

const key = (name: string): string =>
  fold(name)
    .replace(/[.,]/g, '')
    .replace(/^(?:mr|mrs|ms|dr|ing|eng|lic|hon|engr|herr|frau|mme|prof|sr|sra) /, '')
    .trim();

/** A post, or a word that only joins others. */
const isNobody = (folded: string): boolean =>
  functionWords.has(folded) ||
  /^(?:western union|money ?gram|pay ?pal|remark|대리|과장|팀장|부장|사장|이사|대표|실장|주임|차장|매니저|담당자|付款|采购|报价)$/.test(
    folded,
  );

/** All who may be the one who writes, with what speaks for each. */
export const contactChoices = (letter: Letter, folded: string): Marked[] => {
  const around = aroundOf(letter, folded);
  const { add, all } = gathering();
  const pieces = piecesOf(endsOf(letter.body));
  pieces.forEach((piece, at) => {
    for (const seen of namesIn(piece))
      add(key(seen.name), seen.name, marksOfName(seen, pieces, at, around));
  });
  for (const [rule, name] of namedByRules(letter, folded))
    if (name) add(key(name), name, [`rule.${rule}`, ...marksOfNameWords(name, around)]);
  const sender = letter.from?.name ?? '';
  if (letter.from?.email === '' && isNick(sender))
    add(key(sender), sender, ['chatName', ...marksOfNameWords(sender, around)]);
  const nick = /[小老阿][\u4e00-\u9fff]$/.exec(sender)?.[0];
  if (letter.from?.email === '' && nick && nick !== sender)
    add(key(nick), nick, ['chatName', ...marksOfNameWords(nick, around)]);
  const person = asPerson(senderName(sender));
  if (person) add(key(person), person, ['senderName', ...marksOfNameWords(person, around)]);
  const choices = all().filter(
    ({ text }) => !closing.test(fold(text)) && !asksForGoods(text) && !isNobody(fold(text)),
  );
  const withFamily = choices.filter(({ marks }) => marks.includes('by.hanLatin'));
  return choices.filter(
    ({ text }) => !withFamily.some((other) => other.text.startsWith(text) && other.text !== text),
  );
};

const choose = chooser(contactMarks);

/** The person who writes: from a form, else the likeliest of all that may be his name. */
export const buyerContact = (letter: Letter, folded: string): string | undefined =>
  fromForm(letter) ?? choose(contactChoices(letter, folded))?.text;
