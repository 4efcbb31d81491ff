import { strFromU8, unzipSync } from 'fflate';
import { dateStyles } from './date-styles';
import { sheetGrid } from './sheet-grid';
import { parseXml } from './xml';

/** A sheet that unpacks to more is no list of customers. */
const mostOctets = 400_000_000;
const wanted =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

type Parts = Readonly<Record<string, Uint8Array>>;

const unpack = (bytes: Uint8Array): Parts => {
  let octets = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      octets += originalSize;
      if (octets > mostOctets) throw new Error('too large');
      return true;
    },
  });
};

const partOf = (parts: Parts, path: string): Document | null => {
  const name = Object.keys(parts).find((one) => one.toLowerCase() === path.toLowerCase());
  const bytes = name === undefined ? undefined : parts[name];
  return bytes ? parseXml(strFromU8(bytes)) : null;
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
export const readXlsx = (bytes: Uint8Array): string[][] => {
  const parts = unpack(bytes);
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
