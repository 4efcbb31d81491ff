/**
 * Google evaluates the whole script at every click, so it is kept small where nobody reads: libraries lose their
 * blanks and inner names, and our own code is indented by tabs.
 */
import { transform } from 'esbuild';

/** The line the packer writes above each module's statements. */
const moduleLine = /^(?=\/\/ (?:src|node_modules)\/\S+$)/m;
const isLibrary = (part) => part.startsWith('// node_modules/');

const bare = async (code) =>
  (await transform(code, { minifyWhitespace: true, logLevel: 'silent' })).code;

const tabbed = (code) => code.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2));

/** Outer names stay: a module's statements are tightened by themselves, and others call them. */
const tight = async (part) => {
  const end = part.indexOf('\n') + 1;
  const { code } = await transform(part.slice(end), {
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return part.slice(0, end) + code;
};

/** A module with a text of several lines stays as it is where tabs would change the text. */
const indented = async (part) => {
  const meansTheSame = async () => (await bare(part)) === (await bare(tabbed(part)));
  return (await meansTheSame().catch(() => false)) ? tabbed(part) : part;
};

/** The same statements in fewer characters. */
export const compact = async (code) => {
  const parts = code.split(moduleLine);
  const fewer = parts.map((part) => (isLibrary(part) ? tight(part) : indented(part)));
  return (await Promise.all(fewer)).join('').trim();
};
