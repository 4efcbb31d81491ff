import { randomBytes } from 'node:crypto';
import { pack } from '../../src/host/xlsx/pack';
import { crookedFiles } from './crooked-files';
import {
  added,
  before,
  changed,
  goodParts,
  type HostileFile,
  many,
  megabyte,
  sheetPart,
  texts,
} from './spoilt-workbook';

/** The field of the table of contents that says how large a part is once it is unpacked, set to something else. */
const lyingSizes = async (size: number): Promise<Buffer> => {
  const file = await changed(sheetPart, before('</sheetData>', ' '.repeat(64 * megabyte)))();
  for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; ) {
    file.writeUInt32LE(size, at + 24);
    at = file.indexOf('PK\x01\x02', at + 4, 'latin1');
  }
  return file;
};

const bombs: HostileFile[] = [
  {
    what: 'zip bomb, 64 MB of blanks in one part',
    bytes: changed(sheetPart, before('</sheetData>', ' '.repeat(64 * megabyte))),
  },
  { what: 'zip bomb that says it is small', bytes: () => lyingSizes(1000) },
  { what: 'zip bomb that says four gigabytes', bytes: () => lyingSizes(0xfffffffe) },
  {
    what: 'zip bomb of 180 parts of 2 MB',
    bytes: added(180, (index) => `xl/media/${index}.bin`, Buffer.alloc(2 * megabyte)),
  },
  {
    what: '200 parts that lie in the same bytes',
    bytes: async () => {
      const file = await added(1, () => 'xl/media/0.bin', randomBytes(megabyte))();
      const end = file.lastIndexOf('PK\x05\x06', file.length, 'latin1');
      const last = file.lastIndexOf('PK\x01\x02', file.length, 'latin1');
      const entry = file.subarray(last, end);
      const copies = Array.from({ length: 199 }, (_, index) => {
        const copy = Buffer.from(entry);
        copy.write(String.fromCharCode(97 + (index % 26)) + (index % 10), 46 + 9, 'latin1');
        return copy;
      });
      const tail = Buffer.from(file.subarray(end));
      const count = tail.readUInt16LE(10) + copies.length;
      tail.writeUInt16LE(count, 8);
      tail.writeUInt16LE(count, 10);
      return Buffer.concat([file.subarray(0, end), ...copies, tail]);
    },
  },
];

const names: HostileFile[] = ['../../etc/passwd', '/etc/passwd', 'C:\\x', 'xl/\0x', '..\\x'].map(
  (name) => ({
    what: `a part called ${JSON.stringify(name)}`,
    bytes: added(1, () => name, Buffer.from('x')),
  }),
);

const counts: HostileFile[] = [1999, 2000, 65_000].map((count) => ({
  what: `${count} further parts`,
  bytes: added(count, (index) => `xl/p${index}.xml`, Buffer.from('<a/>')),
}));

const laughs = `<!DOCTYPE l [<!ENTITY a "${'ha'.repeat(50)}">${Array.from(
  { length: 20 },
  (_, index) => `<!ENTITY a${index} "&a;&a;&a;&a;&a;&a;&a;&a;&a;">`,
).join('')}]>`;

const entities: HostileFile[] = [
  {
    what: 'entities that grow',
    bytes: changed(texts, () => `${laughs}<sst><si><t>&a19;</t></si></sst>`),
  },
  {
    what: 'an entity that names an outside file',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook'),
    ),
  },
  {
    what: 'entities behind a wide encoding',
    bytes: async () => {
      const parts = await goodParts();
      parts.set(texts, Buffer.from(`\ufeff${laughs}<sst/>`, 'utf16le'));
      return pack(parts, 'deflated');
    },
  },
];

const ole = (length: number): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(length, 7),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

const closed: HostileFile[] = [
  { what: 'protected by a password', bytes: async () => ole(1000) },
  { what: 'protected by a password, 150 MB', bytes: async () => ole(150 * megabyte) },
  {
    what: 'a zip file with a password',
    bytes: async () => {
      const file = await changed(sheetPart, (xml) => xml)();
      for (let at = file.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; ) {
        file.writeUInt16LE(file.readUInt16LE(at + 8) | 1, at + 8);
        at = file.indexOf('PK\x01\x02', at + 4, 'latin1');
      }
      return file;
    },
  },
];

const cut: HostileFile[] = [0.1, 0.5, 0.9, 0.999].map((share) => ({
  what: `100,000 rows, cut off after ${share * 100} %`,
  bytes: async () => {
    const file = pack(await goodParts(100_000), 'deflated');
    return file.subarray(0, Math.floor(file.length * share));
  },
}));

const tangled: HostileFile[] = [
  {
    what: 'number formats that never end',
    bytes: changed('xl/styles.xml', before('</styleSheet>', many('<numFmt ', 7))),
  },
  {
    what: '7 MB of formats of days',
    bytes: changed('xl/styles.xml', before('</cellXfs>', many('<xf numFmtId="14"/>', 7))),
  },
  {
    what: 'columns that never end',
    bytes: changed(sheetPart, before('<sheetData', many('<col ', 7))),
  },
  {
    what: '100,000 spans over all columns',
    bytes: changed(
      sheetPart,
      before(
        '<sheetData',
        `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}</cols>`,
      ),
    ),
  },
  {
    what: 'rows that never end',
    bytes: changed(sheetPart, before('</sheetData>', many('<row ', 7))),
  },
  {
    what: 'a cell in the last corner',
    bytes: changed(
      sheetPart,
      before('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
  },
  {
    what: 'a cell in the last corner that only the library reads',
    bytes: changed(
      sheetPart,
      before('</sheetData>', '<!-- --><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
  },
  {
    what: '200,000 elements within each other',
    bytes: changed(
      'xl/styles.xml',
      before('</styleSheet>', `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`),
    ),
  },
  { what: '1.6 million empty texts', bytes: changed(texts, before('</sst>', many('<si/>', 7))) },
  {
    what: 'a text of 7 MB',
    bytes: changed(texts, before('</sst>', `<si><t>${'x'.repeat(7 * megabyte)}</t></si>`)),
  },
  {
    what: '150,000 merged areas over the whole sheet',
    bytes: changed(sheetPart, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(150_000)}</mergeCells>`,
      ),
    ),
  },
  {
    what: '40,000 rules over the whole sheet',
    bytes: changed(sheetPart, (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData>${'<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>'.repeat(40_000)}`,
      ),
    ),
  },
  {
    what: '50,000 names',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        `</sheets><definedNames>${Array.from({ length: 50_000 }, (_, index) => `<definedName name="n${index}">Contacts!$A$1:$XFD$1048576</definedName>`).join('')}</definedNames>`,
      ),
    ),
  },
  {
    what: 'a formula of 200,000 brackets',
    bytes: changed(
      sheetPart,
      before('</sheetData>', `<row r="90"><c r="A90"><f>${'('.repeat(200_000)}1</f></c></row>`),
    ),
  },
  {
    what: 'a row that is far down and one column wide',
    bytes: changed(
      sheetPart,
      before('</sheetData>', '<row r="1048576"><c r="A1048576"><f>1</f></c></row>'),
    ),
  },
];

/** Workbooks made to harm whoever opens them. */
export const hostileFiles = (): HostileFile[] => [
  ...bombs,
  ...names,
  ...counts,
  ...entities,
  ...closed,
  ...cut,
  ...tangled,
  ...crookedFiles,
];
