import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { roleOf } from '../signals/roles';
import { namesFirm } from './company-rules';
import { anyLetter, capital } from './letters';
import { asPerson, notPersons, particle, personWord, surnames } from './person';

type Piece = { readonly text: string; readonly at: number };

const stops =
  /[.!?;:,。！？；：，、؟،\n()|/]|\s[-–—~]\s?| (?=[\u4e00-\u9fff]{2,4}(?:[ \n]|$))|(?<=[\u4e00-\u9fff？！]) (?=[\u4e00-\u9fff+\d])/g;
/** A point behind these ends no sentence. */
const shortened = /(?:^|\s)(?:mr|mrs|ms|dr|ing|eng|st|jr|sr|prof|sra|hna|fr|d|م|د|\p{L})$/iu;

/** Addresses have points of their own. */
const addresses = /(?<!\S)\S+@\S+|https?:\S+/g;

const piecesOf = (written: string): Piece[] => {
  const body = written.replace(addresses, (address) => ' '.repeat(address.length));
  const pieces: Piece[] = [];
  let from = 0;
  const push = (end: number) => {
    const text = body.slice(from, end).trim();
    if (text) pieces.push({ text, at: from });
  };
  for (const stop of body.matchAll(stops)) {
    if (stop[0] === '.' && shortened.test(body.slice(Math.max(from, stop.index - 5), stop.index)))
      continue;
    push(stop.index);
    from = stop.index + stop[0].length;
  }
  push(body.length);
  return pieces;
};

const hanPerson = new RegExp(
  `^(?!谢谢)(?:[${surnames}][\\u4e00-\\u9fff]{1,2}|[${surnames}](?:先生|女士|小姐|经理|总|工|老师|主任|校长|院长|老板|姐|哥|师傅|生)|[老小阿][${surnames}])$`,
);
const fromPlace = new RegExp(
  `^((?:(?:Mr|Mrs|Ms|Dr|Ing|Eng)\\.? )?${personWord}(?: ${particle}${personWord}){0,2}) (?:from|of|at|in|aus|von|bei|de|da|do|di|du|à|a|из|с|uit|van|z|w|ze|din|fra|från) (?:an? |une? |una |the |einer? )?(?=[${capital}])`,
  'u',
);
const arabicFrom = /^((?:[\u0621-\u064a]{2,10} )?[\u0621-\u064a]{2,10}) من (?=[\u0621-\u064a])/;
const arabicName = /^[\u0621-\u064a]{2,10}(?: [\u0621-\u064a]{2,10}){1,2}$/;
const titled =
  /^(?:mr|mrs|ms|dr|ing|eng|prof|sr|sra|hna|herr|frau|mme|sister|brother|father|ibu|pak|bapak|د|م)\.? /i;

const hasRole = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && roleOf(word) !== undefined;

/** Whether its words say something, where a name says nothing. */
const speaks = (name: string): boolean => {
  const words = fold(name.replace(titled, '')).split(/[\s.'’-]+/);
  return hasRole(words[0]) || (words.length > 1 && words.every(hasRole));
};

/** A name alone between two stops, or one that says whence it comes. */
const nameIn = ({ text }: Piece): { name: string; isFrom: boolean } | undefined => {
  const from = fromPlace.exec(text)?.[1] ?? arabicFrom.exec(text)?.[1];
  const name = from ?? text;
  if (name.length > 42 || speaks(name)) return undefined;
  if (hanPerson.test(fold(name))) return { name, isFrom: false };
  if (/[\u0621-\u064a]/.test(name))
    return !namesFirm(name) &&
      !notPersons.test(fold(name)) &&
      (from || titled.test(name) || arabicName.test(name))
      ? { name, isFrom: !!from }
      : undefined;
  if (/^[A-Z][a-z]{1,12} [\u4e00-\u9fff]{1,3}$/.test(name)) return { name, isFrom: false };
  const person = /[\u3040-\u9fff]/.test(name) ? undefined : asPerson(name);
  return person ? { name: titled.test(name) ? name : person, isFrom: !!from } : undefined;
};

const reach = /^(?:\+?\d[\d ()-]{5,}.*|(?:(?:tel|phone|mob|whatsapp|wa)\b|微信|电话).*)$/i;
const isPlace = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 40 && !!placeNamed(piece.text);

const greets =
  /^(?:hi|hello|hey|hallo|hola|salut|salam|salom|bonjour|bonsoir|ola|oi|opa|ciao|moin|servus|merhaba|selam|habari|good (?:day|morning|evening)|buen[ao]s? \S+|buenas|guten tag|buongiorno|привет|салам|салом|салем|здравствуйте|добрый день|السلام عليكم|مرحبا|您好|你好|dzien dobry|xin chao|halo)$/;
const isShort = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 24 && !/\s.*\s/.test(piece.text);

/** Nothing but words with a capital, as names of firms are. */
const proper = new RegExp(
  `^(?:[${capital}][${anyLetter}\\d'’.&-]*(?: (?:&|and|y|e|und|et|de|del|da|do|van|der))? ?){1,5}$`,
  'u',
);
const isProper = (piece: Piece): boolean => proper.test(piece.text);

const pointsOf = (pieces: readonly Piece[], at: number, name: string, isFrom: boolean): number => {
  const later = pieces.slice(at + 1).filter((piece) => !reach.test(piece.text));
  const isFull = /\s/.test(name) || titled.test(name) || /[\u4e00-\u9fff]/.test(name);
  let points = isFull ? 2 : 0;
  if (titled.test(name)) points += 2;
  if (later.length === 0) points += 3;
  else if (later.length === 1 && (isPlace(later[0]) || (isFull && isShort(later[0])))) points += 3;
  const next = pieces[at + 1];
  if (isFull && next && later.length < 3 && isProper(next) && !isPlace(next)) points += 4;
  if (isPlace(next)) points += 1;
  if (isFrom) points += at < 2 ? 3 : 1;
  if (at > 0 && greets.test(fold(pieces[at - 1]!.text))) points += 2;
  if (at === 0 && !isFrom) points -= 1;
  return points;
};

const enough = 3;
const searched = 3000;
const shortest = new RegExp(`^[${capital}][${anyLetter}]`, 'u');

/** The likeliest name among what stands alone between two stops: at the end, before a place, with a title. */
export const nameBetweenStops = (body: string): string | undefined => {
  const pieces = piecesOf(body.slice(-searched));
  let best: { name: string; points: number } | undefined;
  pieces.forEach((piece, at) => {
    const found = nameIn(piece);
    if (!found) return;
    if (/^[a-z]/i.test(found.name) && !shortest.test(found.name)) return;
    const points = pointsOf(pieces, at, found.name, found.isFrom);
    if (points >= enough && (!best || points > best.points)) best = { name: found.name, points };
  });
  return best?.name;
};
