import vm from 'node:vm';
import { bareCode } from './bare-code';
import type { Program } from './program';

/** Name under which a realm finds, for one moment, the function that lists what a file declares. */
export const declaringName = '__portbookDeclares';

const compiled = new WeakMap<Program, vm.Script[]>();

/** Keeps a leading `'use strict'` where it counts. */
const withListing = (source: string): string => {
  const directive = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*(['"])use strict\1;?/.exec(source);
  return `${directive ? "'use strict';" : ''}${declaringName}();${source}`;
};

/** The program's files, compiled once and run in every realm. */
export const compile = (program: Program): vm.Script[] => {
  const known = compiled.get(program);
  if (known) return known;
  const scripts = program.files.map(({ name, source }) => {
    refuseModernSyntax(name, source);
    return new vm.Script(withListing(source), { filename: name });
  });
  compiled.set(program, scripts);
  return scripts;
};

/** Private names, static fields and static blocks. */
const modern =
  /#[\p{L}_$]|\bstatic\s+(?:[\w$]+|""|\[[^\]]*\])\s*(?:[=;}]|\n\s*[\w$}#*[])|\bstatic\s*\{/u;

/** Google's parser knows neither private nor static fields, which Node's does. */
const refuseModernSyntax = (name: string, source: string): void => {
  if (!modern.test(source)) return;
  const bare = bareCode(source);
  const found = modern.exec(bare);
  if (!found) return;
  const line = bare.slice(0, found.index).split('\n').length;
  const error = new SyntaxError(`Invalid or unexpected token`);
  error.stack = `${name}.gs:${line}`;
  throw error;
};
