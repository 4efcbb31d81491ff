import { placeNamed } from '../../place/country-names';
import { companyMarks } from '../model/company-marks.generated';
import { fold } from '../reading/folded';
import type { Letter } from '../reading/letter';
import { isGivenName } from '../words/given-names';
import { clean, firmsByRules, namesFirm } from './company-rules';
import { closing } from './contact-rules';
import { firmsIn, hanSentence } from './firm-candidates';
import { marksOfFirmWords } from './firm-marks';
import { marksOfFirm } from './firm-stand';
import { firmStems } from './firm-words';
import { aroundOf } from './name-marks';
import { endsOf, piecesOf } from './pieces';
import { chooser, gathering, type Marked } from './ranking';

const fromForm = (letter: Letter): string | undefined =>
  letter.form
    .filter((line) => line.label === 'company')
    .map((line) => clean(line.value.split(/[|;\t]|, (?=[A-Z][a-z]+$)| \/(?= |$)/)[0]!))
    .find((name) => name && !/^(?:n\/?a|none|no|-|private|无|没有|нет)$/i.test(name));

const key = (name: string): string =>
  fold(name)
    .replace(/[.,]+$/g, '')
    .trim();

/** `"Northmoor Water plc via Sourcing Portal"`: the firm among what a header calls the sender. */
const senderFirm = (written: string): string =>
  written.replace(/\s(?:via|through)\b.*|[(|].*$/g, '').trim();

/** What a number or an address is reached by, which signatures set where firms stand. */
const reachedBy =
  /^(?:whats ?app|we ?chat|viber|telegram|skype|zalo|line|phone|tel|telefono?|telephone|mobile?|movil|celular|cell?|handy|gsm|fax|e-?mail|mail|web(?:site)?|www|微信|电话|電話|手机|手機|邮箱|郵箱)(?:$|[\s:：.\d/])/;

/** Words of a letter that stand with a capital before what is no firm. */
const isOther = new RegExp(
  `${reachedBy.source}|^(?:dear|part|item|lot|pos|model|ref) |^(?:head of|junta directiva|procurement (?:services|division|department)|dire[ct]tor|diretor|gerente|jefe|leiter|no\\.? |name's) ?|^(?:export|import|sales|purchasing)(?: |$)(?:team|department|manager|$)|(?:니다|세요)$|(?:^| )(?:coordinator|analyst|team|order|confirmation|specialist|officer|executive|assistant|department|abteilung|damen und herren|\\S*team)$|^(?:i've|we've|minister of|order )|^\\d+[\u4e00-\u9fff]|(?:秘书|[小老阿][\u4e00-\u9fff])$|^(?:ооо|оао|зао|пао|ао|ип|тоо|тов|фоп)$`,
);

const sentence = new RegExp(hanSentence);
const isSentence = (text: string): boolean =>
  /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(text) &&
  /[\u4e00-\u9fff]/.test(text) &&
  sentence.test(fold(text));

/** All that may be the firm of the one who writes, with what speaks for each. */
export const companyChoices = (
  letter: Letter,
  folded: string,
  email: string | undefined,
  contact = '',
): Marked[] => {
  const known = {
    ...aroundOf(letter, folded),
    contact,
    subject: fold(letter.subject),
  };
  const { add, all } = gathering();
  const pieces = piecesOf(endsOf(letter.body));
  pieces.forEach((_, at) => {
    for (const seen of firmsIn(pieces, at, contact))
      add(key(seen.name), seen.name, marksOfFirm(seen, pieces, at, known));
  });
  for (const [rule, name] of firmsByRules(letter, email, contact))
    if (name) add(key(name), name, [`rule.${rule}`, ...marksOfFirmWords(name, known)]);
  const sender = senderFirm(letter.from?.name ?? '');
  if (sender.length > 2)
    add(key(sender), sender, ['senderName', ...marksOfFirmWords(sender, known)]);
  return all().filter(
    ({ text }) =>
      !closing.test(fold(text)) &&
      !isOther.test(fold(text)) &&
      !isSentence(text) &&
      !isTitled(text) &&
      !isHome(text),
  );
};

const titled =
  /^(?:mr|mrs|ms|miss|dr|eng|engr|ing|arq|lic|barrister|barr|chief|prof|don|dona|mme|mlle|frau|herr|sig|sig\.ra|sr|sra|srta|senor|senora|hna|md|mohd|maitre|hajj|capt|captain|madame|pastor|sister|г-н|г-жа)\.? \p{L}/u;
/** `Mme Odile Vasseur` is nobody's firm, `Dr. Berg Labortechnik GmbH` is one. */
const isTitled = (text: string): boolean => {
  const folded = fold(text);
  return titled.test(folded) && !firmStems.test(folded) && !namesFirm(text);
};

/** `Lan ở Đà Nẵng`, `Miguel de Bucaramanga`: who writes and where he lives; or a place and nothing else. */
const isHome = (text: string): boolean => {
  const [, who, where] =
    /^(\S+(?: \S+)?) (?:de|of|from|from the|aus|ở|di|da|em|în|из) (.+)$/u.exec(text) ?? [];
  return !!placeNamed(where ?? text) && (!where || isGivenName(fold(who!.split(' ')[0]!)));
};

/** The point of `S.L.` is part of the name. */
const endsShort = /[\s.]\p{L}\.\s?\p{L}$/u;

const choose = chooser(companyMarks);

/** The buyer's company: from a form, else the likeliest of all that may be its name. */
export const buyerCompany = (
  letter: Letter,
  folded: string,
  email: string | undefined,
  contact?: string,
): string | undefined => {
  const name = fromForm(letter) ?? choose(companyChoices(letter, folded, email, contact))?.text;
  if (!name) return undefined;
  if (name.includes('«') && !name.includes('»')) return `${name}»`;
  return endsShort.test(name) && letter.body.includes(`${name}.`) ? `${name}.` : name;
};
