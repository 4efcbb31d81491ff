import { setInputs } from '../../src/host/workbook/edit';
import { insertRows } from '../../src/host/workbook/structure';
import type { Workbook } from '../../src/host/workbook/workbook';
import { english } from '../../src/messages/english';
import { AddOn } from './add-on';

export const longLogLines = 1_200;

const columns = english.columns.followUps;
const topics = ['price movement', 'product news', 'trade trend'];
const firstDay = 45_770;

/** Fills the log with contacts of a year, up to a few days before what the tests call today, and lets repair see them. */
export const longLog = async (
  { workbook }: AddOn,
  idOf: (index: number) => string,
  seen = '2026-03-14T01:30:00Z',
): Promise<Workbook> => {
  const sheet = new AddOn({ workbook }).tab('followUps');
  const header = (sheet.rows[0]?.values ?? []).map(String);
  const first = sheet.rows.filter((row) => row?.values.some((value) => value !== null)).length;
  const lines = Array.from({ length: longLogLines }, (_, index) =>
    header.map((name): string | number | null => {
      if (name === columns.when) return firstDay + Math.floor(index / 4) + 0.4;
      if (name === columns.customerId) return idOf(index % 3);
      if (name === columns.customer)
        return ['Fjellheim Sport AS', 'Casa Verde SA', 'Northgate Ltd'][index % 3] ?? '';
      if (name === columns.owner) return index % 2 === 0 ? 'Mei' : 'Lin';
      if (name === columns.act) return 'Contact';
      if (name === columns.channel) return index % 5 === 0 ? 'Phone' : 'Mail';
      if (name === columns.direction)
        return index % 4 === 0 ? 'They contacted us' : 'We contacted them';
      if (name === columns.topic) return topics[index % topics.length] ?? '';
      if (name === columns.text) return `line ${index}`;
      if (name === columns.nextDate)
        return index % 3 === 0 ? firstDay + Math.floor(index / 4) + 30 : null;
      if (name === columns.operationId) return `long-${index}`;
      return null;
    }),
  );
  insertRows(sheet, sheet.rowCount, lines.length);
  setInputs(sheet, first, 0, lines);
  await new AddOn({ workbook, now: seen }).menu('repairRegister');
  return workbook;
};
