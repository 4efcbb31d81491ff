import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { inquiryKinds } from '../../src/domain/inquiry/inquiry';
import { bestQuestion, missingFrom } from '../../src/domain/inquiry/question';
import { readInquiry } from '../../src/domain/inquiry/triage';
import { languages } from '../../src/domain/settings';
import { messagesFor } from '../../src/messages/messages-for';
import { repliesFor } from '../../src/messages/replies-for';

const folder = join(__dirname, '../inquiries/written');

const inquiries = readdirSync(folder).flatMap((name) =>
  readFileSync(join(folder, name), 'utf8')
    .split(/^### .*\n/m)
    .filter((text) => text.trim() !== ''),
);
const readings = inquiries.map((text) => readInquiry(text, { ownDomains: [] }));

const without = (names: readonly string[], words: Readonly<Record<string, string>>): string[] => [
  ...new Set(names.filter((name) => !words[name])),
];

describe.each(languages)('what triage finds in real letters has its words in %s', (language) => {
  const { triage } = messagesFor(language);
  const missing = readings.map(({ fields, signals }) => missingFrom(fields, signals));

  test('every reason', () => {
    const names = readings.flatMap(({ signals }) => signals.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(inquiries.length);
    expect(without(names, triage.signals)).toEqual([]);
  });

  test('everything that is missing, and the question that asks for it', () => {
    const questions = inquiryKinds.flatMap((kind) =>
      missing.map((fields) => bestQuestion(kind, fields)),
    );
    expect(without(missing.flat(), triage.fields)).toEqual([]);
    expect(without(questions, repliesFor(language).questions)).toEqual([]);
  });
});
