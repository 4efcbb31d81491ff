import { placeNamed } from '../../place/country-names';
import { fold } from '../reading/folded';
import { closing } from './contact-rules';
import type { FirmSeen } from './firm-candidates';
import { type Known, marksOfFirmWords } from './firm-marks';
import type { Piece } from './pieces';
import { holding } from './ranking';

const selfCue =
  /(?:\b(?:we are|we're|we at|here at|i am [a-z]+(?: [a-z-]+)? (?:from|of|at|with|and i run)|this is [a-z]+(?: [a-z-]+)? (?:from|of|at|with)|[a-z]+ (?:here )?from|(?:work|working) (?:for|at|with)|behalf of|representing|represent|our company|company name|welcome to|join|here is|greetings from|wir sind(?: die| das)?|firma|im auftrag der|somos(?: la| el| a| o| os)?|empresa|nous sommes(?: la| le)?|societe|sou da|wij zijn|jestesmy|biz|perusahaan|dari|kami|ben|cong ty|siamo(?: la)?|dalla)|компани[яию]|фирм[аы]|мы|نحن|شركه)[ ,:-]{1,3}$/;
const cue =
  /(?:\b(?:from|at|of|with|for|by|bei|von(?: der)?|de(?: la| l')?|del|chez|dell?a|presso|da|do|firmy|van|bij|bedrijf|toko|the)|из|от|من)[ ,:-]{1,3}$/;

const isReach = (piece: Piece | undefined): boolean =>
  !!piece &&
  /^(?:\ufffc|\+?\d[\d ()-]{6,}|(?:tel|phone|mob|cell|whatsapp|wa|fax|e-?mail|www)\b)/i.test(
    piece.text,
  );
const isPlace = (piece: Piece | undefined): boolean =>
  !!piece && piece.text.length < 40 && !!placeNamed(piece.text);

const inPlace = /^ (?:in|of|at|from|aus|en|de|a|em|из|в|г) /;
const greeted =
  /(?:dear|hello|hi|hola|bonjour|liebes?|estimad[oa]s?|prezad[oa]s?|уважаем\S{2,3}) $/;

/** Where the writer's name stands beside a firm's. */
const besideMarks = (
  seen: FirmSeen,
  pieces: readonly Piece[],
  at: number,
  contact: string,
  words: ReadonlySet<string>,
): string[] => {
  const holds = (piece: Piece | undefined, most = 10_000) =>
    contact !== '' && !!piece && piece.text.length < most && fold(piece.text).includes(contact);
  const piece = pieces[at]!;
  const whole = seen.at <= 1 && seen.end >= piece.text.length - 1;
  const [before, next, inside] = [
    holds(pieces[at - 1], 50),
    holds(pieces[at + 1], 50),
    holds(piece),
  ];
  const telling = words.has('stem') || words.has('ending');
  const isHan = [...words].some((word) => word.startsWith('han'));
  const beside = before || next || inside;
  return holding({
    hanBeside: isHan && beside,
    hanBesideEnding: isHan && beside && words.has('ending'),
    arabicBeside: seen.by.startsWith('arabic') && beside,
    familyBeside: words.has('family') && beside,
    afterContact: seen.at <= 4 && before,
    nearContact: seen.at <= 4 && holds(pieces[at - 2], 50),
    beforeContact: seen.end >= piece.text.length - 1 && next,
    besideContact: inside && !whole,
    withContact: whole && fold(seen.name) === contact,
    wholeByContact: whole && (before || next),
    stemByContact: telling && (before || next || (inside && !whole)),
  });
};

/** Where in its sentence and its line a firm is named, and by what words. */
const standMarks = (
  seen: FirmSeen,
  pieces: readonly Piece[],
  at: number,
  words: ReadonlySet<string>,
): string[] => {
  const piece = pieces[at]!;
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  const whole = seen.at <= 1 && seen.end >= piece.text.length - 1;
  const ends = seen.end >= piece.text.length - 1;
  const own = fold(piece.text.slice(0, seen.at));
  const isOpen = seen.at === 0 && !!before && before.text.length < 60;
  const self = selfCue.test(own) || (isOpen && selfCue.test(`${fold(before.text)} `));
  const telling = words.has('stem') || words.has('ending');
  const isOne = words.has('words1');
  const stand = whole ? 'whole' : seen.at <= 4 ? 'starts' : ends ? 'ends' : 'inside';
  const fromEnd = pieces.length - 1 - at;
  return [
    stand,
    `by.${seen.by}`,
    `end${fromEnd < 4 ? fromEnd : fromEnd < 8 ? 4 : 8}`,
    `line${Math.min(piece.lineFromEnd, 6)}`,
    ...holding({
      self,
      selfStem: self && (telling || words.has('camel')),
      cue: !self && cue.test(own),
      cueStem: !self && cue.test(own) && words.has('stem'),
      wholeStem: whole && telling,
      hanEnding: words.has('ending') && seen.by !== 'token',
      hanSelf: seen.by === 'hanLed',
      wholeLate: whole && fromEnd < 4 && !isOne,
      first: at < 2,
      second: at >= 2 && at < 4,
      aloneOnLine: whole && piece.startsLine && piece.endsLine,
      toReach: ends && isReach(next),
      toPlace: ends && isPlace(next),
      closed: !!before && closing.test(fold(before.text)),
      inPlace: inPlace.test(fold(piece.text.slice(seen.end, seen.end + 8))),
      greeted: greeted.test(own),
      quoted: whole && piece.opened === 'quote',
      bracketed: whole && piece.opened === 'bracket',
      oneInside: isOne && stand === 'inside',
      oneKnown: isOne && (words.has('domain.whole') || words.has('camel')),
    }),
  ];
};

/** All that speaks for and against a firm where it was seen. */
export const marksOfFirm = (
  seen: FirmSeen,
  pieces: readonly Piece[],
  at: number,
  known: Known,
): string[] => {
  const words = marksOfFirmWords(seen.name, known);
  const said = new Set(words);
  return [
    ...words,
    ...standMarks(seen, pieces, at, said),
    ...besideMarks(seen, pieces, at, fold(known.contact), said),
  ];
};
