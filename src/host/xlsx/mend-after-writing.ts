/** Stands before an error that is the result of a formula: hucre would write it as a text. */
export const errorMark = '\ue000';

const decode = (part: Uint8Array): string => new TextDecoder().decode(part);
const encode = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/**
 * Adds to the parts hucre wrote what it has no words for: styles of columns, errors of formulas, blanks in filters,
 * marks of axes.
 */
export const mendAfterWriting = (
  parts: Map<string, Uint8Array>,
  columnStyles: Map<number, number>[],
): void => {
  columnStyles.forEach((styles, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts.get(name);
    if (part) parts.set(name, encode(mendSheet(decode(part), styles)));
  });
  for (const [name, part] of parts) {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) parts.set(name, encode(mendAxes(decode(part))));
  }
  const workbook = parts.get('xl/workbook.xml');
  if (workbook) parts.set('xl/workbook.xml', encode(hideOwnNames(decode(workbook))));
};

/** Where nothing is said an axis has a comb of small marks across it. */
const marks =
  '<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

const mendAxes = (xml: string): string =>
  xml.replace(/<c:(cat|val|date)Ax>.*?<\/c:\1Ax>/gs, (axis) =>
    axis.includes('<c:majorTickMark') ? axis : axis.replace('<c:crossAx ', `${marks}<c:crossAx `),
  );

const mendSheet = (xml: string, styles: Map<number, number>): string => {
  const start = xml.indexOf('<sheetData');
  const head = xml
    .slice(0, start)
    .replace(/<col min="(\d+)" max="\d+"/g, (tag, min) =>
      styles.has(Number(min) - 1) ? `${tag} style="${styles.get(Number(min) - 1)}"` : tag,
    );
  return head + nameBlanks(nameErrors(xml.slice(start)));
};

const markedResult = new RegExp(` t="str"([^>]*><f[^>]*>[^<]*</f><v>)${errorMark}`, 'g');

const nameErrors = (xml: string): string =>
  xml.includes(errorMark) ? xml.replace(markedResult, ' t="e"$1') : xml;

const nameBlanks = (xml: string): string =>
  xml.replace(/<filters>((?:<filter val="[^"]*"\/>)*?)<filter val=""\/>/g, '<filters blank="1">$1');

const hideOwnNames = (xml: string): string =>
  xml.replace(
    /<definedName name="(_portbook\.|_xlnm\._FilterDatabase)/g,
    '<definedName hidden="1" name="$1',
  );

/** The style numbers that hucre gave to the probes of column formats, in the sheet of the appendix. */
export const stylesOfProbes = (xml: string): Map<number, number> => {
  const styles = new Map<number, number>();
  for (const [, row, style] of xml.matchAll(/<c r="B(\d+)" s="(\d+)"/g)) {
    styles.set(Number(row) - 1, Number(style));
  }
  return styles;
};
