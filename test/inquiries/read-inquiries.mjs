import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Inquiries are kept as text that can be read and mended by hand. Each begins with a line
 * `### kind sort language [received] | field=value | …`, its text follows up to the next such line.
 */
const readOne = (block, name, at) => {
  const end = block.indexOf('\n');
  const [head, ...pairs] = block.slice(0, end).split(' | ');
  const [kind, sort, language, received] = head.trim().split(/\s+/);
  const fields = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    fields[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return {
    id: `${name}-${at + 1}`,
    kind,
    sort,
    language,
    received,
    fields,
    text: block.slice(end + 1).trim(),
  };
};

/** All inquiries of a folder, here or anywhere, in a fixed order. */
export const readInquiries = (folder) =>
  readdirSync(resolve(here, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(resolve(here, folder, name), 'utf8')
        .split(/^### /m)
        .slice(1)
        .map((block, at) => readOne(block, name.replace('.txt', ''), at)),
    );

const written = '2026-08-03';

/** Sentences that name days, each as an inquiry of which is known what it wants by when, or that it wants nothing. */
export const readDaysWanted = () =>
  readFileSync(resolve(here, 'days-wanted.txt'), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, at) => {
      const [day, text] = line.split(/ \| (.*)/);
      const fields = day === '-' ? {} : { deadline: day };
      return { id: `days-${at + 1}`, isFull: true, received: written, fields, text };
    });
