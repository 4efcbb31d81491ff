/**
 * Finds the Chinese in a module of messages: each text in quotes, and each stretch of a template between its `${…}`.
 */
import { transform } from 'esbuild';

/** The module without its types, as the packer prints it. */
export const plainModule = async (source) =>
  (await transform(source, { loader: 'ts', target: 'es2020', charset: 'utf8' })).code;

// A printed module of messages holds no comment and no pattern, so quotes and back-ticks always open a text.
const token = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[`{}]/g;
const stretch = /(?:[^`\\$]|\\.|\$(?!\{))*/y;
const foreign = /[^\0-\x7f]/;

/** The stretches of a template that begins at `start`, and where each of them stands. */
const readTemplate = (code, start, found) => {
  const template = { start, pieces: [] };
  found.push(template);
  let at = start + 1;
  for (;;) {
    stretch.lastIndex = at;
    const [piece] = stretch.exec(code);
    template.pieces.push(piece);
    at += piece.length;
    if (code[at] === '`') return at + 1;
    at = readCode(code, at + 2, found);
  }
};

/** Reads on to the bracket that closes the code, or to its end. */
const readCode = (code, start, found) => {
  let depth = 0;
  let at = start;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(code);
    if (!match) return code.length;
    at = match.index + match[0].length;
    if (match[0] === '`') at = readTemplate(code, match.index, found);
    else if (match[0] === '{') depth++;
    else if (match[0] !== '}') {
      found.push({ start: match.index, end: at, pieces: [match[0].slice(1, -1)] });
    } else if (depth-- === 0) return at;
  }
};

/** Every text of the module that is not plain ASCII, in its order. */
export const textsOf = (code) => {
  const found = [];
  readCode(code, 0, found);
  return found
    .filter(({ pieces }) => pieces.some((piece) => foreign.test(piece)))
    .sort((one, other) => one.start - other.start);
};

const inBackTicks = (piece) => piece.replace(/`|\$(?=\{)/g, '\\$&').replace(/\\(["'])/g, '$1');

/** The same module with `tag` before each Chinese text. */
export const tagged = (code, tag) => {
  let result = '';
  let at = 0;
  for (const { start, end, pieces } of textsOf(code)) {
    result += code.slice(at, start) + tag;
    if (end) result += `\`${inBackTicks(pieces[0])}\``;
    at = end ?? start;
  }
  return result + code.slice(at);
};
