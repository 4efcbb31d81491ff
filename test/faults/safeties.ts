/** A safety of the program, what is left when it is taken out, and the tests that have to notice. */
export type Safety = {
  readonly name: string;
  /** A source file, or the packed program. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly from: string;
  readonly to: string;
  readonly suite: string;
  /** Of that suite only tests whose names match. */
  readonly tests?: string;
};

const bundle = 'Code.js';

const ofWriting: readonly Safety[] = [
  {
    name: 'the document lock',
    file: bundle,
    from: 'if (!LockService.getDocumentLock().tryLock(patience)) throw new Problem("busy", {});',
    to: '',
    suite: 'test/addon/entry-points.test.ts',
    tests: 'locked by somebody else',
  },
  {
    name: 'the look at what was written',
    file: bundle,
    from: 'return isAsWritten ? expected : null;',
    to: 'return true ? expected : null;',
    suite: 'test/faults/people.test.ts',
    tests: 'the right customer is written',
  },
  {
    name: 'the flush: reading back before the answer, so that Google writes what it kept back or says no',
    file: bundle,
    from: 'const after = lookAgain(look);',
    to: 'return { outcome: "saved", seen: before };',
    suite: 'test/addon/refused-writes.test.ts',
    tests: 'not said to be saved',
  },
  {
    name: 'putting back what was hit by mistake',
    file: bundle,
    from: 'const strays = before ? strayWrites(before, before.written, after) : [];',
    to: 'const strays = [];',
    suite: 'test/faults/people.test.ts',
    tests: 'the right customer is written',
  },
  {
    name: 'the check of the operation id',
    file: bundle,
    from: 'isDone: ({ log }) => log.some(({ operationId: operationId2 }) => operationId2 === line.operationId)',
    to: 'isDone: () => false',
    suite: 'test/faults/killed.test.ts',
    tests: 'log a follow-up$',
  },
  {
    name: 'telling an operation that had been begun before from one of now',
    file: bundle,
    from: 'const isBegun = (first.isBegun ?? first.isDone)(before);',
    to: 'const isBegun = true;',
    suite: 'test/addon/operations.test.ts',
    tests: 'same day',
  },
  {
    name: 'reading the log anew after an append that threw',
    file: bundle,
    from: 'if (!back.isAsWritten || this.isDoubtful)',
    to: 'if (!back.isAsWritten)',
    suite: 'test/faults/killed.test.ts',
    tests: 'in every way',
  },
  {
    name: 'the check of the header',
    file: bundle,
    from: '.every((header, column) => String(row?.[column] ?? "") === header)',
    to: '.every(() => true)',
    suite: 'test/faults/people.test.ts',
    tests: 'no id is written over|comes back as it was',
  },
  {
    name: 'bringing back what people keep beside such a row',
    file: bundle,
    from: 'putOwnCells(after.sheet, own.inRow(row), first + index);',
    to: '',
    suite: 'test/addon/rows-that-go.test.ts',
    tests: 'just before Sheet.deleteRows',
  },
  {
    name: 'bringing back a row that went instead of another',
    file: bundle,
    from: 'if (lost.length === 0) return after;',
    to: 'return after;',
    suite: 'test/addon/rows-that-go.test.ts',
    tests: 'just before Sheet.deleteRows',
  },
  {
    name: 'the refusal to take out what people keep in columns of their own',
    file: bundle,
    from: 'if (ports.register.withOwnCells([gone.id]).length > 0) {',
    to: 'if (false) {',
    suite: 'test/addon/duplicates.test.ts',
  },
];

const ofTexts: readonly Safety[] = [
  {
    name: 'what a cell cannot hold is left out of texts',
    file: bundle,
    from: '.replace(unholdable, "").replace(',
    to: '.replace(',
    suite: 'test/addon/hostile-texts.test.ts',
    tests: 'of en_US',
  },
  {
    name: 'text cells for what could run as a formula',
    file: bundle,
    from: 'var couldRun = (value) => typeof value === "string" &&',
    to: 'var couldRun = (value) => false &&',
    suite: 'test/addon/hostile-workbook.test.ts',
    tests: 'text format',
  },
  {
    name: 'the check of what the sidebar sends',
    file: bundle,
    from: 'if (!parsed.success) {',
    to: 'if (false) {',
    suite: 'test/addon/calls-from-the-console.test.ts',
    tests: 'nothing is written',
  },
  {
    name: 'the list of questions that may be asked',
    file: bundle,
    from: 'if (!Object.keys(endpoints).includes(name)) {',
    to: 'if (!(name in endpoints)) {',
    suite: 'test/addon/calls-from-the-console.test.ts',
    tests: 'no such question',
  },
  {
    name: 'the version of the sidebar',
    file: bundle,
    from: 'if (typeof version === "string" && version !==',
    to: 'if (false && version !==',
    suite: 'test/addon/entry-points.test.ts',
    tests: 'version|older|update|outdated',
  },
  {
    name: 'which addresses may be opened',
    file: 'src/domain/research/plain-address.ts',
    from: 'const openable = /^(https?|mailto|tel):/i;',
    to: 'const openable = /:/;',
    suite: 'test/domain/research/plain-address.test.ts',
  },
  {
    name: 'the escape of texts in the mailed summary',
    file: bundle,
    from: 'style="padding:1px 6px 1px 0">${escaped(text)}</td>',
    to: 'style="padding:1px 6px 1px 0"><img></td>',
    suite: 'test/addon/summary-mail.test.ts',
    tests: 'markup',
  },
];

const ofTheWorkbench: readonly Safety[] = [
  {
    name: 'the check of the host',
    file: 'src/host/server/gate.ts',
    from: 'if (headers.host !== session.host)',
    to: 'if (false)',
    suite: 'test/host/server/hostile-requests.test.ts',
  },
  {
    name: 'the check of the origin',
    file: 'src/host/server/gate.ts',
    from: 'if (headers.origin !== undefined && headers.origin !== session.origin)',
    to: 'if (false)',
    suite: 'test/host/server/hostile-requests.test.ts',
  },
  {
    name: 'the header that other sites cannot send',
    file: 'src/host/server/gate.ts',
    from: "if (headers[ownHeader] !== '1')",
    to: 'if (false)',
    suite: 'test/host/server/hostile-requests.test.ts',
  },
  {
    name: 'the cookie',
    file: 'src/host/server/gate.ts',
    from: "return own.length === 1 && isSame(own[0]?.slice(prefix.length) ?? '', session.secret);",
    to: 'return true;',
    suite: 'test/host/server/hostile-requests.test.ts',
  },
  {
    name: 'writing beside the file and renaming',
    file: 'src/host/xlsx/replace-file.ts',
    from: 'await disk.write(temporary, bytes, mode);',
    to: 'await disk.write(target, bytes, mode); await disk.write(temporary, bytes, mode);',
    suite: 'test/host/xlsx/saving.test.ts',
  },
  {
    name: 'the look whether another program has changed the file',
    file: 'src/host/xlsx/replace-file.ts',
    from: 'if (hashOf(await disk.read(path)) !== expected.hash)',
    to: 'if (false)',
    suite: 'test/host/xlsx/saving.test.ts',
  },
  {
    name: 'the mark by which one save waits for another',
    file: 'src/host/xlsx/taken.ts',
    from: 'if (made !== false) return',
    to: 'if (made !== undefined) return',
    suite: 'test/host/xlsx/saving.test.ts',
    tests: 'at the same moment',
  },
  {
    name: 'the limit of what an archive may inflate to',
    file: 'src/host/xlsx/unpack.ts',
    from: 'if (isTooLarge || isBomb(whole) || entries.some(isBomb))',
    to: 'if (false)',
    suite: 'test/host/xlsx/hostile-files.test.ts',
  },
];

export const safeties: readonly Safety[] = [...ofWriting, ...ofTexts, ...ofTheWorkbench];
