import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { crc32 } from '../../../src/host/xlsx/checksum';
import { pack } from '../../../src/host/xlsx/pack';
import { readXlsx } from '../../../src/host/xlsx/read';
import { unpack } from '../../../src/host/xlsx/unpack';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { sampleWorkbook } from './sample-workbook';

const good = writeXlsx(sampleWorkbook()).then((bytes) => Buffer.from(bytes));

const refusalOf = (bytes: Uint8Array): Promise<string> =>
  readXlsx(bytes, 'hostile').then(
    () => 'opened',
    (error: { refusal?: string; message: string }) => error.refusal ?? `bug: ${error.message}`,
  );

const withPart = async (name: string, change: (xml: string) => string): Promise<Buffer> => {
  const parts: Map<string, Uint8Array> = new Map(unpack(await good));
  const xml = new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  parts.set(name, Buffer.from(change(xml)));
  return pack(parts, 'deflated');
};

/** A zip file of one part whose head may lie about its size. */
const bomb = (bytes: Buffer, declared: number): Buffer => {
  const body = deflateRawSync(bytes);
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(body.length, 14);
  fields.writeUInt32LE(declared, 18);
  fields.writeUInt16LE(name.length, 22);
  const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, body]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fields,
    Buffer.alloc(14),
    name,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, entry, end]);
};

describe('a file that is no workbook is refused in one sentence, at once', () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing at all', () => Buffer.alloc(0), 'notWorkbook'],
    ['a text', () => Buffer.from('Company,Country\nHarbour Tools,UK\n'), 'notWorkbook'],
    [
      'a zip file of something else',
      () => pack(new Map([['a.txt', Buffer.from('a')]]), 'deflated'),
      'notWorkbook',
    ],
    ['a workbook cut in half', async () => (await good).subarray(0, 4000), 'truncated'],
    ['a workbook without its last byte', async () => (await good).subarray(0, -1), 'truncated'],
    [
      'a table of contents without parts',
      async () => (await good).subarray((await good).length >> 1),
      'notWorkbook',
    ],
    ['an older workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'olderFormat'],
    [
      'a workbook with a password',
      () =>
        Buffer.concat([
          Buffer.from('d0cf11e0a1b11ae1', 'hex'),
          Buffer.from('EncryptedPackage', 'utf16le'),
        ]),
      'encrypted',
    ],
    [
      'two thousand parts',
      () =>
        pack(
          new Map(Array.from({ length: 2000 }, (_, i) => [`p${i}.xml`, Buffer.from('<a/>')])),
          'stored',
        ),
      'tooManyParts',
    ],
    [
      'a part outside',
      () => pack(new Map([['../../etc/passwd', Buffer.from('x')]]), 'stored'),
      'strangeNames',
    ],
    [
      'a part of another drive',
      () => pack(new Map([['C:\\windows\\x', Buffer.from('x')]]), 'stored'),
      'strangeNames',
    ],
    [
      'a part at the root',
      () => pack(new Map([['/etc/passwd', Buffer.from('x')]]), 'stored'),
      'strangeNames',
    ],
    [
      'a bomb that says its size',
      () => bomb(Buffer.alloc(64 * 1024 * 1024), 64 * 1024 * 1024),
      'tooLarge',
    ],
    ['a bomb that denies it', () => bomb(Buffer.alloc(64 * 1024 * 1024), 1000), 'damaged'],
    ['a bomb that claims four gigabytes', () => bomb(Buffer.alloc(1000), 0xfffffffe), 'tooLarge'],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(await bytes())).toBe(refusal);
  });
});

describe('a workbook made to harm is refused', () => {
  const entities =
    '<?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>';

  test('entities that grow when read', async () => {
    expect(await refusalOf(await withPart('xl/sharedStrings.xml', () => entities))).toBe(
      'entities',
    );
  });

  test('an outside file as an entity', async () => {
    const outside = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
    const bytes = await withPart('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', `${outside}<workbook`),
    );
    expect(await refusalOf(bytes)).toBe('entities');
  });

  test('a cell in the last corner of the sheet', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(await refusalOf(bytes)).toBe('tooLarge');
  });

  test('a text in the last row of one column is opened, since it is one of a million cells', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/s,
        '<sheetData><row r="1040000"><c r="A1040000"><v>1</v></c></row></sheetData>',
      ),
    );
    const parts: Map<string, Uint8Array> = new Map(unpack(bytes));
    parts.set('xl/sharedStrings.xml', Buffer.from('<sst></sst>'));
    expect(await refusalOf(pack(parts, 'deflated'))).toBe('opened');
  });

  test('a formula in the last row of a sheet of ours is refused before the rest of it is read', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="1048576"><c r="A1048576"><f>1</f></c></row></sheetData>',
      ),
    );
    const parts: Map<string, Uint8Array> = new Map(unpack(bytes));
    parts.set('xl/styles.xml', Buffer.from('<styleSheet'));
    expect(await refusalOf(pack(parts, 'deflated'))).toBe('tooLarge');
  });

  test('spans over all columns without end', async () => {
    const spans = '<col min="1" max="16384" width="9"/>'.repeat(1000);
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<sheetData>', `<cols>${spans}</cols><sheetData>`),
    );
    expect(await refusalOf(bytes)).toBe('damaged');
  });

  test('tags that never end are passed over at once', async () => {
    const bytes = await withPart('xl/styles.xml', (xml) =>
      xml.replace('<fonts', `${'<numFmt '.repeat(300_000)}<fonts`),
    );
    expect(['damaged', 'opened']).toContain(await refusalOf(bytes));
  });

  test.each([
    [
      'more looks of cells than Excel holds',
      'xl/styles.xml',
      (xml: string) =>
        xml.replace('</cellXfs>', `${'<xf numFmtId="14"/>'.repeat(140_000)}</cellXfs>`),
    ],
    [
      'a text of more pieces than a cell holds characters',
      'xl/sharedStrings.xml',
      (xml: string) => xml.replace('</sst>', `<si>${'<r><t>x</t></r>'.repeat(33_000)}</si></sst>`),
    ],
    [
      'a cell of as many pieces of its own',
      'xl/worksheets/sheet1.xml',
      (xml: string) =>
        xml.replace(
          '</sheetData>',
          `<row r="900"><c r="A900" t="inlineStr"><is>${'<r><t>x</t></r>'.repeat(33_000)}</is></c></row></sheetData>`,
        ),
    ],
  ])('%s', async (_, part, change) => {
    expect(await refusalOf(await withPart(part, change))).toBe('damaged');
  });

  test('many small bombs', async () => {
    const parts: Map<string, Uint8Array> = new Map(unpack(await good));
    for (let index = 0; index < 10; index++)
      parts.set(`xl/media/${index}.bin`, Buffer.alloc(2 * 1024 * 1024));
    expect(await refusalOf(pack(parts, 'deflated'))).toBe('tooLarge');
  });

  test('a cell that is nowhere', async () => {
    const bytes = await withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="99999999"><c r="ZZZZ99999999"><v>1</v></c></row></sheetData>',
      ),
    );
    expect(await refusalOf(bytes)).toBe('tooLarge');
  });

  test('a sheet that is missing', async () => {
    const parts: Map<string, Uint8Array> = new Map(unpack(await good));
    parts.delete('xl/worksheets/sheet1.xml');
    expect(await refusalOf(pack(parts, 'deflated'))).toBe('damaged');
  });

  test('a changed byte in a part', async () => {
    const bytes = Buffer.from(await good);
    bytes[200] = (bytes[200] ?? 0) ^ 0xff;
    expect(await refusalOf(bytes)).toBe('damaged');
  });

  test('elements within elements without end', async () => {
    const deep = `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`;
    const bytes = await withPart('xl/styles.xml', (xml) =>
      xml.replace('</styleSheet>', `${deep}</styleSheet>`),
    );
    expect(['damaged', 'opened']).toContain(await refusalOf(bytes));
  });

  test('an appendix that is no JSON is passed over', async () => {
    const bytes = await withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace('{"version":1', '{"version":'),
    );
    expect(await refusalOf(bytes)).toBe('opened');
  });
});
