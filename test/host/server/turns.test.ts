import { describe, expect, test } from '@jest/globals';
import { Turns } from '../../../src/host/server/turns';

/** A piece of work that ends when it is told to. */
const held = () => {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => ended, end };
};

describe('the order of work on a workbook', () => {
  test('what a person does goes before what waits by the way, and neither among its own', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const note = (what: string) => () => {
      done.push(what);
    };
    const reading = held();
    const all = [
      turns.take(reading.work, true),
      turns.take(note('advice'), true),
      turns.take(note('twins'), true),
      turns.take(note('language')),
      turns.take(note('edit')),
    ];
    reading.end();
    await Promise.all(all);
    expect(done).toEqual(['language', 'edit', 'advice', 'twins']);
  });

  test('what arrives while a reading is under way goes before the next reading', async () => {
    const turns = new Turns();
    const done: string[] = [];
    const later: Promise<void>[] = [];
    const reading = (name: string) => () => {
      done.push(name);
      setImmediate(() => later.push(turns.take(() => void done.push(`edit after ${name}`))));
    };
    await Promise.all([turns.take(reading('card'), true), turns.take(reading('advice'), true)]);
    await turns.take(() => undefined, true);
    await Promise.all(later);
    expect(done).toEqual(['card', 'edit after card', 'advice', 'edit after advice']);
  });

  test('work that fails tells so and the next is done', async () => {
    const turns = new Turns();
    const failing = turns.take(() => {
      throw new Error('The script stopped');
    });
    const next = turns.take(() => 'saved');
    await expect(failing).rejects.toThrow('The script stopped');
    await expect(next).resolves.toBe('saved');
  });
});
