import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { namesFirm } from './company-rules';
import { closing } from './contact-rules';
import type { NameSeen } from './name-candidates';
import { type Around, marksOfNameWords } from './name-marks';
import { post } from './person';
import type { Piece } from './pieces';
import { holding } from './ranking';

const isReach = (piece: Piece | undefined): boolean =>
  !!piece &&
  /^(?:\ufffc|\+?\d[\d ()-]{6,}|(?:tel|phone|mob|cell|whatsapp|wa|fax|e-?mail|www)\b)/i.test(
    piece.text,
  );
const isPost = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 60 && post.test(fold(piece.text));
const isPlace = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 40 && !!placeNamed(piece.text);
const isFirm = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 80 && namesFirm(piece.text);
const isProper = (piece: Piece | undefined): boolean =>
  !!piece &&
  piece.text.length < 60 &&
  /^(?:\p{Lu}[\p{L}\d'’.&-]*(?: (?:&|and|y|e|und|et|de|del|du|da|do|van|der|la|le|el))? ?){1,6}$/u.test(
    piece.text,
  );

/** What the pieces beside a name are. */
type Beside = {
  readonly reach: boolean;
  readonly post: boolean;
  readonly place: boolean;
  readonly firm: boolean;
  readonly proper: boolean;
};
const nothing: Beside = { reach: false, post: false, place: false, firm: false, proper: false };

const known = new WeakMap<Piece, Beside>();
const beside = (piece: Piece | undefined): Beside => {
  if (!piece) return nothing;
  let found = known.get(piece);
  if (!found) {
    found = {
      reach: isReach(piece),
      post: isPost(piece),
      place: isPlace(piece),
      firm: isFirm(piece),
      proper: isProper(piece),
    };
    known.set(piece, found);
  }
  return found;
};

const greeting =
  /(?:\b(?:dear|hi|hello|hey|hallo|hola|bonjour|ola|ciao|merhaba|liebe[rs]?|sehr geehrte[rs]?|estimad[oa]s?|querid[oa]|chere?|caro|cara|moin|beste|geachte|witam|szanown\w|prezad[oa]s?|good (?:morning|day|afternoon|evening)|thanks|thank you|sayin|bay|bayan)|уважаем\S{2,3}|добрый день|здравствуйте|привет|السيد|السيده|الاستاذ|亲爱的|尊敬的)[ ,!]{1,2}(?:mr|mrs|ms|miss|dr|sr|sra|senor|senora|herr|frau|monsieur|madame|team)?\.?\s?$/;
const thirdPerson =
  /(?:\bour|\bmy|\bask|\bcontact|\bto|\bfor|\bwith|\bfrom|\band|\bby|\bof|\bbei|\bmit|\bvon|\bde|\bcon|\bpor)\s$/;
const intro =
  /(?:my name is|my name|name's|i am|i'm|im|this is|myself|here is|mein name ist|ich bin|ich heisse|hier ist|hier schreibt|mi nombre es|me llamo|soy|les? escribe|le saluda|habla|aqui|je suis|je m'appelle|mon nom est|c'est|ici|meu nome e|me chamo|sou o|sou a|sou|aqui e|mi chiamo|sono|меня зовут|я|это|benim adim|adim|ben|nama saya|saya|mijn naam is|ik ben|nazywam sie|z tej strony|ten toi la|toi la|minh la|em la|chi|anh)[ ,:]{1,2}$/;

const fromThere = /^ (?:from|of|at|in|here|aus|von|bei|de|da|do|du|из|от|من|uit|van|z)(?: |$)/;

/** What stands to the right of a name. */
const rightMarks = (seen: NameSeen, pieces: readonly Piece[], at: number): string[] => {
  const piece = pieces[at]!;
  const near = seen.end >= piece.text.length - 2;
  const [next, after] = [beside(pieces[at + 1]), beside(pieces[at + 2])];
  const fromEnd = pieces.length - 1 - at;
  const rest = fold(piece.text.slice(seen.end, seen.end + 24));
  return holding({
    toFirm: near && (next.firm || (next.post && after.firm)),
    toPost: near && next.post,
    toReach: near && (next.reach || after.reach),
    toPlace: near && next.place,
    toProper: near && next.proper && !next.place,
    lastWords: near && fromEnd === 0,
    fromPlace: fromThere.test(rest),
    verb: /^ \p{Ll}{3,}/u.test(rest) && !/^ (?:from|here)/.test(rest),
  });
};

/** What stands to the left of a name. */
const leftMarks = (seen: NameSeen, pieces: readonly Piece[], at: number): string[] => {
  const piece = pieces[at]!;
  const before = pieces[at - 1];
  const own = fold(piece.text.slice(0, seen.at));
  const left = `${before ? `${fold(before.text.slice(-20))}, ` : ''}${own}`.slice(-40);
  const whole = seen.at <= 2 && seen.end >= piece.text.length - 2;
  return holding({
    intro: intro.test(own) || intro.test(left),
    greeted: greeting.test(own) || (seen.at === 0 && greeting.test(left)),
    third: thirdPerson.test(own),
    closed: !!before && closing.test(fold(before.text)),
    afterFirm: whole && (beside(before).firm || beside(pieces[at - 2]).firm),
  });
};

/** All that speaks for and against a name where it was seen. */
export const marksOfName = (
  seen: NameSeen,
  pieces: readonly Piece[],
  at: number,
  around: Around,
): string[] => {
  const words = marksOfNameWords(seen.name, around);
  const piece = pieces[at]!;
  const whole = seen.at <= 2 && seen.end >= piece.text.length - 2;
  const ends = seen.end >= piece.text.length - 1;
  const stand = whole ? 'whole' : seen.at <= 4 ? 'starts' : ends ? 'ends' : 'inside';
  const fromEnd = pieces.length - 1 - at;
  const isSingle = words.includes('words1');
  return [
    ...words,
    stand,
    `by.${seen.by}`,
    `end${fromEnd < 4 ? fromEnd : fromEnd < 8 ? 4 : 8}`,
    `line${Math.min(piece.lineFromEnd, 6)}`,
    ...leftMarks(seen, pieces, at),
    ...rightMarks(seen, pieces, at),
    ...holding({
      first: at < 2,
      aloneOnLine: whole && piece.startsLine && piece.endsLine,
      startsLine: seen.at <= 4 && piece.startsLine,
      midSentence: !isSingle && seen.by === 'run' && seen.at > 4,
      senderWhole: whole && words.includes('inSender'),
      oneInside: isSingle && stand === 'inside',
      oneUnknown: isSingle && !words.includes('givenFirst'),
      fullGiven: !isSingle && words.includes('givenFirst'),
      fullWhole: !isSingle && whole,
      fullLast: !isSingle && whole && fromEnd === 0,
    }),
  ];
};
