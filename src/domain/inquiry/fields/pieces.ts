/** What stands between two stops of a text. */
export type Piece = {
  readonly text: string;
  readonly at: number;
  /** How its line counts from the end: the last is 0. */
  readonly lineFromEnd: number;
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  /** What opened it: a quotation mark, a bracket. */
  readonly opened: 'quote' | 'bracket' | '';
};

const stops =
  /[.!?;:,。！？；：，、؟،\n()（）|/「」『』【】[\]"“”«»<>]|\s[-–—~]+\s?|——|(?<=\n)[-–—~]+| (?=[\u4e00-\u9fff]{2,4}(?:[ \n]|$))|(?<=[\u4e00-\u9fff？！]) (?=[\u4e00-\u9fff+\d])/g;
const openedBy = (stop: string): Piece['opened'] => {
  if (/[«“"„「『]$/.test(stop)) return 'quote';
  return /[(（]$/.test(stop) ? 'bracket' : '';
};
/** A point behind these ends no sentence. */
const shortened =
  /(?:^|[\s.])(?:mr|mrs|ms|dr|md|ing|lic|eng|engr|hon|dott|geom|dipl|st|jr|sr|prof|sra|hna|fr|co|ltd|inc|pvt|d|م|د|\p{L})$/iu;

/** Addresses have points of their own. */
const addresses = /(?<!\S)\S+@\S+|https?:\S+/g;

/** The text where names stand: how it begins and how it ends. */
export const endsOf = (body: string): string =>
  body.length > 3800 ? `${body.slice(0, 1500)}\n${body.slice(-2300)}` : body;

/** The pieces of a text between its stops, without addresses. */
export const piecesOf = (written: string): Piece[] => {
  const text = written.replace(addresses, (address) => '\ufffc'.repeat(address.length));
  const lines = text.split('\n').filter((line) => line.trim()).length;
  const pieces: Piece[] = [];
  let [from, line, startsLine] = [0, 0, true];
  let opened: Piece['opened'] = '';
  const push = (end: number, endsLine: boolean) => {
    const piece = text.slice(from, end).trim();
    if (!piece) return;
    pieces.push({
      text: piece,
      at: from + text.slice(from, end).search(/\S/),
      lineFromEnd: lines - 1 - line,
      startsLine,
      endsLine,
      opened,
    });
    startsLine = false;
  };
  let lineHasWords = false;
  for (const stop of text.matchAll(stops)) {
    if (stop[0] === '.' && shortened.test(text.slice(Math.max(from, stop.index - 6), stop.index)))
      continue;
    const isLineEnd = stop[0] === '\n';
    push(stop.index, isLineEnd);
    lineHasWords ||= text.slice(from, stop.index).trim() !== '';
    from = stop.index + stop[0].length;
    opened = openedBy(stop[0]);
    if (!isLineEnd) continue;
    if (lineHasWords) line++;
    [startsLine, lineHasWords] = [true, false];
  }
  push(text.length, true);
  return pieces;
};
