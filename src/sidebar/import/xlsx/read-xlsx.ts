import { dateStyles } from './date-styles';
import { sheetGrid } from './sheet-grid';
import { unzip } from './unzip';
import { parseXml } from './xml';

/** A sheet that unpacks to more is no list of customers. */
const mostOctets = 400_000_000;
const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

type Parts = ReadonlyMap<string, Uint8Array>;

const partOf = (parts: Parts, path: string): Document | null => {
  const found = [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase());
  return found ? parseXml(new TextDecoder().decode(found[1])) : null;
};

/** Path of the first sheet that is not hidden. */
const firstSheet = (parts: Parts, workbook: Document): string => {
  const sheets = [...workbook.getElementsByTagNameNS('*', 'sheet')];
  const sheet = sheets.find((one) => !one.getAttribute('state')?.includes('idden')) ?? sheets[0];
  const id = [...(sheet?.attributes ?? [])].find(({ name }) => name.endsWith(':id'))?.value;
  const rels = partOf(parts, 'xl/_rels/workbook.xml.rels');
  const rel = [...(rels?.getElementsByTagName('Relationship') ?? [])].find(
    (one) => one.getAttribute('Id') === id,
  );
  const target = rel?.getAttribute('Target') ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

/** Rich texts are in pieces, and Japanese ones carry their reading, which is no part of them. */
const textOf = (item: Element): string =>
  [...item.getElementsByTagNameNS('*', 't')]
    .filter(({ parentElement }) => parentElement?.localName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('');

const sharedTexts = (strings: Document | null): string[] =>
  [...(strings?.getElementsByTagNameNS('*', 'si') ?? [])].map(textOf);

/** The cells of the first sheet of an `.xlsx` file as texts, days as YYYY-MM-DD. Throws for what is none. */
export const readXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  const parts = await unzip(bytes, (name) => wanted.test(name), mostOctets);
  const workbook = partOf(parts, 'xl/workbook.xml');
  const sheet = workbook && partOf(parts, firstSheet(parts, workbook));
  if (!sheet) throw new Error('no sheet');
  const properties = workbook.getElementsByTagNameNS('*', 'workbookPr')[0];
  return sheetGrid(sheet, {
    texts: sharedTexts(partOf(parts, 'xl/sharedStrings.xml')),
    isDate: dateStyles(partOf(parts, 'xl/styles.xml')),
    countsFrom1904: ['1', 'true'].includes(properties?.getAttribute('date1904') ?? ''),
    textOf,
  });
};
