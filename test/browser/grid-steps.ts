import type { Page } from 'playwright-core';
import { command, onRange, onSheet, selectCells, typeInto } from './opened-page';

/** Numbers that look random and are the same for the same seed. */
export const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
};

export type Roll = ReturnType<typeof dice>;
type Step = (page: Page, roll: Roll) => Promise<unknown>;

const rows = 14;
const columns = 7;

const pick = <Item>(roll: Roll, items: readonly Item[]): Item => items[roll(items.length)] as Item;

/** A block of one to three rows and columns below the header. */
const block = (roll: Roll): [number, number, number, number] => [
  1 + roll(rows),
  roll(columns),
  1 + roll(3),
  1 + roll(3),
];

const entries = [
  'Fjord Fish',
  '00123',
  "'00123",
  '2026-03-01',
  '3.5%',
  '=E2*2',
  '=SUM(E2:E5)&" in all"',
  '+86 138 0013 8000',
  '12:30',
  'TRUE',
  '$2.99',
  '-7',
  '深圳市海运',
];

/** What a person does with cells. */
const onCells: Record<string, Step> = {
  type: (page, roll) => typeInto(page, 1 + roll(rows), roll(columns), pick(roll, entries)),
  clear: async (page, roll) => {
    await selectCells(page, ...block(roll));
    await page.keyboard.press('Delete');
  },
  bold: async (page, roll) => {
    await selectCells(page, ...block(roll));
    await command(page, 'sheet.command.set-range-bold');
  },
  colour: (page, roll) =>
    onRange(page, block(roll), 'setBackground', pick(roll, ['#fce8b2', '#b7e1cd', '#f4c7c3'])),
  font: (page, roll) => onRange(page, block(roll), 'setFontSize', pick(roll, [8, 11, 14])),
  align: (page, roll) =>
    onRange(page, block(roll), 'setHorizontalAlignment', pick(roll, ['left', 'center', 'normal'])),
  wrap: (page, roll) => onRange(page, block(roll), 'setWrap', true),
  'number format': (page, roll) =>
    onRange(page, block(roll), 'setNumberFormat', pick(roll, ['0.00', 'yyyy-mm-dd', '#,##0'])),
  border: (page, roll) =>
    onRange(
      page,
      block(roll),
      'setBorder',
      pick(roll, ['all', 'outside', 'top', 'none']),
      1,
      '#ff0000',
    ),
  'clear formats': (page, roll) => onRange(page, block(roll), 'clearFormat'),
  note: async (page, roll) => {
    const note = { width: 160, height: 72, note: pick(roll, ['Ask for the CE mark', '请再联系']) };
    await command(page, 'sheet.command.update-note', {
      row: 1 + roll(rows),
      col: roll(columns),
      note,
    });
  },
  paste: async (page, roll) => {
    await selectCells(page, 1 + roll(rows), roll(columns), 1, 1);
    const lines = [
      ['Gobi Wool', '12'],
      ['Harbour Rope', '2026-04-02'],
    ];
    const html = `<table>${lines.map((line) => `<tr>${line.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const text = lines.map((line) => line.join('\t')).join('\n');
    await page.evaluate(
      ([one, other]) => window.portbook?.shownGrid()?.facade.pasteIntoSheet(one, other),
      [roll(2) === 0 ? html : '', text] as const,
    );
  },
  fill: async (page, roll) => {
    const row = 1 + roll(rows);
    const column = roll(columns);
    const range = (end: number) => ({
      startRow: row,
      endRow: end,
      startColumn: column,
      endColumn: column,
    });
    const [sourceRange, targetRange] = [range(row), range(row + 3)];
    await command(page, 'sheet.command.auto-fill', { sourceRange, targetRange });
  },
  sort: async (page, roll) => {
    await page.evaluate(
      ([column, ascending]) => {
        const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
        return sheet
          ?.getRange(1, 0, 8, 7)
          .sort({ column: column as number, ascending: ascending as boolean });
      },
      [roll(5), roll(2) === 0] as const,
    );
  },
  move: async (page, roll) => {
    const [startRow, startColumn] = [1 + roll(rows), roll(columns)];
    const [down, across] = [1 + roll(4), roll(3)];
    const at = (row: number, column: number) => ({
      startRow: row,
      endRow: row + 1,
      startColumn: column,
      endColumn: column + 1,
    });
    await command(page, 'sheet.command.move-range', {
      fromRange: at(startRow, startColumn),
      toRange: at(startRow + down, startColumn + across),
    });
  },
  merge: (page, roll) => {
    const [row, column] = [20 + 2 * roll(4), 2 * roll(3)];
    return onRange(page, [row, column, 2, 2], roll(3) === 0 ? 'breakApart' : 'merge');
  },
};

/** What a person does with rows, columns and the tab. */
const onLines: Record<string, Step> = {
  'insert rows': (page, roll) => onSheet(page, 'insertRowsBefore', 1 + roll(rows), 1 + roll(2)),
  'delete rows': (page, roll) => onSheet(page, 'deleteRows', 2 + roll(rows), 1 + roll(2)),
  'insert columns': (page, roll) => onSheet(page, 'insertColumnsBefore', 1 + roll(columns), 1),
  'delete columns': (page, roll) => onSheet(page, 'deleteColumns', 3 + roll(columns), 1),
  'row height': (page, roll) => onSheet(page, 'setRowHeight', 1 + roll(rows), 24 + roll(40)),
  'column width': (page, roll) => onSheet(page, 'setColumnWidth', roll(columns), 60 + roll(120)),
  'hide rows': (page, roll) => onSheet(page, 'hideRows', 3 + roll(rows), 1 + roll(2)),
  'show rows': (page) => onSheet(page, 'showRows', 1, 30),
  'hide columns': (page, roll) => onSheet(page, 'hideColumns', 2 + roll(4), 1),
  'show columns': (page) => onSheet(page, 'showColumns', 0, 12),
  freeze: (page, roll) => onSheet(page, 'setFrozenColumns', roll(3)),
  'move rows': async (page, roll) => {
    const from = 2 + roll(6);
    const to = from + 2 + roll(3);
    await page.evaluate(
      ([start, end]) => {
        const sheet = window.portbook?.shownGrid()?.facade.getActiveWorkbook()?.getActiveSheet();
        sheet?.moveRows(sheet.getRange(start, 0, 1, 1), end);
      },
      [from, to] as const,
    );
  },
  'tab colour': (page, roll) => onSheet(page, 'setTabColor', pick(roll, ['#188038', '#d93025'])),
};

const back: Record<string, Step> = {
  undo: (page) => command(page, 'univer.command.undo'),
  'undo twice': async (page) => {
    await command(page, 'univer.command.undo');
    await command(page, 'univer.command.undo');
  },
  redo: (page) => command(page, 'univer.command.redo'),
};

const steps = Object.entries({ ...onCells, ...onLines, ...back });

/** One step that the dice choose, and what it was. */
export const takeStep = async (page: Page, roll: Roll): Promise<string> => {
  const [name, step] = pick(roll, steps);
  await step(page, roll);
  return name;
};
