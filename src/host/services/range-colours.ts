import { colorOf, type GoogleColor } from './colour-object';
import type { Methods } from './google-object';
import type { GoogleRange } from './places';
import { changeFormat } from './range-formats';
import { checkShape, readBlock } from './range-values';

type Kind = 'background' | 'fontColor';
const unset: Record<Kind, string> = { background: '#ffffff', fontColor: '#000000' };

const colorAt =
  (kind: Kind) =>
  ({ sheet }: GoogleRange, row: number, column: number) => {
    const format = sheet.format(row, column);
    return colorOf(format[kind] ?? unset[kind], format[`${kind}Theme`] ?? null);
  };

const setColor =
  (kind: Kind) =>
  (range: GoogleRange, color: GoogleColor | null): GoogleRange =>
    changeFormat(range, {
      [kind]: color?.shade.hex ?? null,
      [`${kind}Theme`]: color?.shade.theme ?? null,
    });

const colours = (kind: Kind, name: string): Methods<GoogleRange> => {
  const at = colorAt(kind);
  const set = setColor(kind);
  return {
    [`get${name}Object`]: (range: GoogleRange) => at(range, range.area.row, range.area.column),
    [`get${name}Objects`]: (range: GoogleRange) =>
      readBlock(range, (row, column) => at(range, row, column)),
    [`set${name}Object`]: set,
    [`set${name}Objects`]: (range: GoogleRange, block: (GoogleColor | null)[][]) => {
      checkShape(range, block);
      block.forEach((line, down) => {
        line.forEach((color, across) => {
          const row = range.area.row + down;
          const column = range.area.column + across;
          set(range.with({ row, column, rows: 1, columns: 1 }), color);
        });
      });
      return range;
    },
  };
};

/** Colours as objects, which may be those of the theme. */
export const rangeColours: Methods<GoogleRange> = {
  ...colours('background', 'Background'),
  ...colours('fontColor', 'FontColor'),
};
