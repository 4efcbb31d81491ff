import { setInputs } from '../../src/host/workbook/edit';
import { addSheet } from '../../src/host/workbook/tabs';
import { Workbook } from '../../src/host/workbook/workbook';
import { pack } from '../../src/host/xlsx/pack';
import { unpack } from '../../src/host/xlsx/unpack';
import { writeXlsx } from '../../src/host/xlsx/write';

export type HostileFile = { what: string; bytes(): Promise<Buffer> };

export const sheetPart = 'xl/worksheets/sheet1.xml';
export const texts = 'xl/sharedStrings.xml';
export const megabyte = 1024 * 1024;

export const goodParts = async (rows = 20): Promise<Map<string, Uint8Array>> => {
  const workbook = new Workbook('Contacts', 'Asia/Shanghai', 'en_US');
  const sheet = addSheet(workbook, 'Contacts');
  sheet.rowCount = rows + 1;
  const line = (row: number) => [`Contact ${row}`, `Company ${row} Ltd`, 46000 + (row % 60), true];
  setInputs(
    sheet,
    0,
    0,
    Array.from({ length: rows }, (_, row) => line(row)),
  );
  return new Map(unpack(await writeXlsx(workbook)));
};

export const changed =
  (part: string, change: (xml: string) => string) => async (): Promise<Buffer> => {
    const parts = await goodParts();
    const xml = Buffer.from(parts.get(part) ?? []).toString('utf8');
    return pack(parts.set(part, Buffer.from(change(xml))), 'deflated');
  };

export const added = (count: number, name: (index: number) => string, body: Buffer) => async () => {
  const parts = await goodParts();
  for (let index = 0; index < count; index++) parts.set(name(index), body);
  return pack(parts, 'deflated');
};

export const before = (mark: string, text: string) => (xml: string) =>
  xml.replace(mark, () => text + mark);

export const many = (text: string, megabytes: number) =>
  text.repeat(Math.floor((megabytes * megabyte) / text.length));
