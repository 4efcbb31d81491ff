const widest = 40;

/** Chinese, Japanese and Korean characters take two places in a terminal. */
const isWide = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
};

const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (isWide(character) ? 2 : 1), 0);

const cut = (text: string): string => {
  let width = 0;
  let kept = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    width += isWide(character) ? 2 : 1;
    if (width > widest) return `${kept}…`;
    kept += character;
  }
  return kept;
};

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Rows of cells in straight columns; no row is broken over lines, and none is cut but for a reader at a screen. */
export const tableText = (rows: readonly (readonly unknown[])[], isRead = false): string => {
  const said = isRead ? cut : onOneLine;
  const texts = rows.map((row) => row.map((cell) => said(String(cell ?? ''))));
  const widths: number[] = [];
  for (const row of texts) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
    });
  }
  const line = (row: string[]) =>
    row.map((text, column) => text + ' '.repeat((widths[column] ?? 0) - widthOf(text))).join('  ');
  return texts.map((row) => `${line(row).trimEnd()}\n`).join('');
};
