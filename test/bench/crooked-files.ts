import { pack } from '../../src/host/xlsx/pack';
import {
  before,
  changed,
  goodParts,
  type HostileFile,
  many,
  megabyte,
  sheetPart,
  texts,
} from './spoilt-workbook';

const cells = (...written: readonly string[]) =>
  changed(sheetPart, before('</sheetData>', `<row r="90">${written.join('')}</row>`));

const afterCells = (xml: string) => changed(sheetPart, before('</worksheet>', xml));

const withParts = (added: Record<string, string>) => async (): Promise<Buffer> => {
  const parts = await goodParts();
  for (const [name, xml] of Object.entries(added)) parts.set(name, Buffer.from(xml));
  return pack(parts, 'deflated');
};

const relation = (id: string, type: string, target: string, mode = '') =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;

const relations = (...list: readonly string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;

const sheetRelations = 'xl/worksheets/_rels/sheet1.xml.rels';
const everywhere = 'A1:XFD1048576';

const numbered = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/** Numbers, places and kinds that no spreadsheet program writes. */
const beyond: HostileFile[] = [
  {
    what: 'texts and styles that no list holds',
    bytes: cells(
      '<c r="A90" t="s"><v>999999999</v></c>',
      '<c r="B90" t="s"><v>-1</v></c>',
      '<c r="C90" s="999999999"><v>1</v></c>',
      '<c r="D90" t="zzz"><v>1</v></c>',
    ),
  },
  {
    what: 'numbers that are none',
    bytes: cells(
      ...['1e400', '-1e400', 'NaN', '0x10', '', '9'.repeat(megabyte)].map(
        (number, at) => `<c r="${'ABCDEF'[at]}90"><v>${number}</v></c>`,
      ),
    ),
  },
  {
    what: 'days beyond all calendars',
    bytes: async () => {
      const parts = await goodParts();
      const styles = Buffer.from(parts.get('xl/styles.xml') ?? []).toString('utf8');
      const count = (styles.match(/<xf /g) ?? []).length;
      const dated = before('</cellXfs>', '<xf numFmtId="14"/><xf numFmtId="46"/>')(styles);
      parts.set('xl/styles.xml', Buffer.from(dated));
      const sheet = Buffer.from(parts.get(sheetPart) ?? []).toString('utf8');
      const days = numbered(
        4,
        (at) =>
          `<c r="${'ABCD'[at]}90" s="${count - 2 + at}"><v>${['1e15', '-1e15', '1e308', '2958466'][at]}</v></c>`,
      );
      parts.set(sheetPart, Buffer.from(before('</sheetData>', `<row r="90">${days}</row>`)(sheet)));
      return pack(parts, 'deflated');
    },
  },
  {
    what: 'heights, widths and levels beyond all screens',
    bytes: changed(sheetPart, (xml) =>
      xml
        .replace('<sheetData', '<cols><col min="1" max="3" width="1e308"/></cols><sheetData')
        .replace('</sheetData>', '<row r="90" ht="1e308" outlineLevel="999999999"/></sheetData>'),
    ),
  },
];

/** Much of something that ordinary workbooks have little of. */
const plenty: HostileFile[] = [
  {
    what: '2,000 sheets that are all the same part',
    bytes: changed('xl/workbook.xml', (xml) => {
      const id = /<sheet [^>]*r:id="([^"]*)"/.exec(xml)?.[1];
      return xml.replace(
        '</sheets>',
        `${numbered(2000, (at) => `<sheet name="s${at}" sheetId="${at + 100}" r:id="${id}"/>`)}</sheets>`,
      );
    }),
  },
  {
    what: '60,000 rules of entry over the whole sheet',
    bytes: afterCells(
      `<dataValidations>${`<dataValidation type="list" sqref="${everywhere}"><formula1>"a,b"</formula1></dataValidation>`.repeat(60_000)}</dataValidations>`,
    ),
  },
  {
    what: 'a rule of entry with 3 million choices',
    bytes: afterCells(
      `<dataValidations><dataValidation type="list" sqref="A1"><formula1>"${many('a,', 6)}"</formula1></dataValidation></dataValidations>`,
    ),
  },
  {
    what: '60,000 notes in the last corner',
    bytes: withParts({
      [sheetRelations]: relations(relation('r1', 'comments', '../comments1.xml')),
      'xl/comments1.xml': `<comments><authors><author>a</author></authors><commentList>${'<comment ref="XFD1048576" authorId="0"><text><t>x</t></text></comment>'.repeat(60_000)}</commentList></comments>`,
    }),
  },
  {
    what: '100,000 links over the whole sheet',
    bytes: afterCells(
      `<hyperlinks>${`<hyperlink ref="${everywhere}" location="A1"/>`.repeat(100_000)}</hyperlinks>`,
    ),
  },
  {
    what: '50,000 fonts and as many looks of rules',
    bytes: changed('xl/styles.xml', (xml) =>
      xml
        .replace('</fonts>', `${'<font><b/><sz val="11"/></font>'.repeat(50_000)}</fonts>`)
        .replace(
          '</styleSheet>',
          `<dxfs>${'<dxf><font><b/></font></dxf>'.repeat(50_000)}</dxfs></styleSheet>`,
        ),
    ),
  },
  {
    what: 'a text of 200,000 pieces, each in its own look',
    bytes: changed(
      texts,
      before('</sst>', `<si>${'<r><rPr><b/></rPr><t>x</t></r>'.repeat(200_000)}</si>`),
    ),
  },
  {
    what: 'an attribute of 7 MB',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace(/<sheet name="[^"]*"/, `<sheet name="${'x'.repeat(7 * megabyte)}"`),
    ),
  },
];

/** Formulas and areas that stand for far more than they say. */
const wide: HostileFile[] = [
  {
    what: 'one formula for every cell there may be',
    bytes: cells(
      `<c r="A90"><f t="shared" ref="${everywhere}" si="0">B1</f></c>`,
      `<c r="B90"><f t="array" ref="${everywhere}">A1:XFD1048576</f></c>`,
    ),
  },
  {
    what: 'formulas that ask for all memory',
    bytes: cells(
      '<c r="A90"><f>REPT("x",1E9)</f></c>',
      '<c r="B90"><f>SEQUENCE(1000000,1000000)</f></c>',
      '<c r="C90"><f>C90+1</f></c>',
    ),
  },
  {
    what: 'names that mean each other',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace(
        '</sheets>',
        '</sheets><definedNames><definedName name="a">b</definedName><definedName name="b">a</definedName></definedNames>',
      ),
    ),
  },
  {
    what: 'a filter and a table over the whole sheet',
    bytes: async () => {
      const parts = await goodParts();
      const sheet = Buffer.from(parts.get(sheetPart) ?? []).toString('utf8');
      const filter = `<autoFilter ref="${everywhere}"><filterColumn colId="16383"><filters>${'<filter val="x"/>'.repeat(100_000)}</filters></filterColumn></autoFilter><tableParts count="1"><tablePart r:id="r1"/></tableParts>`;
      parts.set(sheetPart, Buffer.from(before('</worksheet>', filter)(sheet)));
      parts.set(
        sheetRelations,
        Buffer.from(relations(relation('r1', 'table', '../tables/table1.xml'))),
      );
      parts.set(
        'xl/tables/table1.xml',
        Buffer.from(
          `<table id="1" name="t" displayName="t" ref="${everywhere}"><tableColumns>${numbered(50_000, (at) => `<tableColumn id="${at}" name="c"/>`)}</tableColumns></table>`,
        ),
      );
      return pack(parts, 'deflated');
    },
  },
];

/** Parts that lead nowhere, in circles, or are not what they say. */
const astray: HostileFile[] = [
  {
    what: 'relations that lead in a circle and outside',
    bytes: async () => {
      const parts = await goodParts();
      const sheet = Buffer.from(parts.get(sheetPart) ?? []).toString('utf8');
      parts.set(sheetPart, Buffer.from(before('</worksheet>', '<drawing r:id="r1"/>')(sheet)));
      parts.set(
        sheetRelations,
        Buffer.from(
          relations(
            relation('r1', 'drawing', '../worksheets/sheet1.xml'),
            relation('r2', 'image', '../../../../etc/passwd'),
            relation('r3', 'hyperlink', 'file:///etc/passwd', ' TargetMode="External"'),
          ),
        ),
      );
      return pack(parts, 'deflated');
    },
  },
  {
    what: 'kinds of parts that are wrong',
    bytes: changed('[Content_Types].xml', (xml) =>
      xml.replaceAll(/ContentType="[^"]*"/g, 'ContentType="image/png"'),
    ),
  },
  {
    what: 'a list of sheets that names parts that are not there',
    bytes: changed('xl/_rels/workbook.xml.rels', (xml) => xml.replaceAll('sheet1', 'sheet9')),
  },
  {
    what: '40,000 pictures on the sheet',
    bytes: async () => {
      const parts = await goodParts();
      const sheet = Buffer.from(parts.get(sheetPart) ?? []).toString('utf8');
      const at = '<xdr:col>0</xdr:col><xdr:row>0</xdr:row>';
      const anchor = `<xdr:twoCellAnchor><xdr:from>${at}</xdr:from><xdr:to>${at}</xdr:to><xdr:pic/></xdr:twoCellAnchor>`;
      parts.set(sheetPart, Buffer.from(before('</worksheet>', '<drawing r:id="r1"/>')(sheet)));
      parts.set(
        sheetRelations,
        Buffer.from(relations(relation('r1', 'drawing', '../drawings/drawing1.xml'))),
      );
      parts.set(
        'xl/drawings/drawing1.xml',
        Buffer.from(`<xdr:wsDr>${anchor.repeat(40_000)}</xdr:wsDr>`),
      );
      return pack(parts, 'deflated');
    },
  },
];

/** Workbooks whose parts say what no spreadsheet program would. */
export const crookedFiles: HostileFile[] = [...beyond, ...plenty, ...wide, ...astray];
