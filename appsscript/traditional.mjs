/**
 * Writes the traditional Chinese words from the simplified ones: opencc (mainland to Taiwan with its phrases), then the
 * words that the trade in Taiwan says otherwise. `--check` writes nothing and fails when a file is not up to date.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { exceptions } from './traditional-exceptions.mjs';

const messages = join(dirname(fileURLToPath(import.meta.url)), '../src/messages');
const simplified = join(messages, 'chinese-simplified');
const traditional = join(messages, 'chinese-traditional');

const convert = Converter({ from: 'cn', to: 'twp' });

const withExceptions = (text) =>
  exceptions.reduce((sofar, [converted, wanted]) => sofar.replaceAll(converted, wanted), text);

const toTraditional = (source) =>
  `// Made by appsscript/traditional.mjs from chinese-simplified; not edited by hand.\n${withExceptions(
    convert(source),
  ).replace(/from '\.\/([a-z-]+)'/g, "from './$1.generated'")}`;

const outdated = readdirSync(simplified)
  .map((name) => ({
    path: join(traditional, name.replace(/\.ts$/, '.generated.ts')),
    text: toTraditional(readFileSync(join(simplified, name), 'utf8')),
  }))
  .filter(({ path, text }) => {
    try {
      return readFileSync(path, 'utf8') !== text;
    } catch {
      return true;
    }
  });

if (process.argv.includes('--check')) {
  for (const { path } of outdated) console.error(`not up to date: ${path}`);
  process.exitCode = outdated.length > 0 ? 1 : 0;
} else {
  mkdirSync(traditional, { recursive: true });
  for (const { path, text } of outdated) writeFileSync(path, text);
}
