import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const source = join(__dirname, '..', '..', 'src');

const filesIn = (folder: string): string[] =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const chinese = [
  ...filesIn('messages'),
  ...filesIn('host/page/words'),
  ...filesIn('host/cli'),
].filter((file) => /chinese-(?:simplified|traditional)/.test(file) && !file.includes('columns'));

/** The texts of a file, what is put into them standing as one Chinese character. */
const textsOf = (file: string): string[] => {
  const code = readFileSync(join(source, file), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
    '',
  );
  return (code.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).map((text) =>
    text.replace(/\$\{[^{}]*\}/g, '字'),
  );
};

const halfWidth = /[\u4e00-\u9fff”」）][,:;!?.] ?[\u4e00-\u9fff“「]/;

test('no Chinese sentence has a comma, colon or stop of Latin width between its characters', () => {
  const found = chinese.flatMap((file) =>
    textsOf(file)
      .filter((text) => halfWidth.test(text))
      .map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the sidebar sets names and lists apart with the marks of the language, not with its own', () => {
  const own = /\w\}[:,] ?<|\w\}: \{|join\('[:,] '\)/;
  const isSeen = (line: string): boolean => !/^(?:import|export|const|type)\b|=>|\) \{/.test(line);
  const found = filesIn('sidebar')
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      readFileSync(join(source, file), 'utf8')
        .split('\n')
        .filter((line) => own.test(line) && isSeen(line.trim()))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
