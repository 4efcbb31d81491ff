import type { Item } from '../inquiry';
import { fold } from './folded';
import { labelOf } from './labels';

const longestRow = 1000;
const most = 20;

type Column = 'name' | 'kind' | 'quantity' | 'unit' | 'size';

const described = /^(?:item )?(?:descri|beschreib|bezeichn|designation|описан|描述|名称|الوصف)/;
const listed = /^(?:items?|model|article|artikel|articulo|position|позиция|型号)$/;
const counted = /^(?:q'?ty|qtys|pcs|nos|cant|qte|qtd|qtde|العدد)\.?$/;
const unitHead = /^(?:units?|uom|u\/m|单位|ед\.? ?изм\.?|einheit|me|unidad|unite|unidade|الوحده)$/;
const sizeHead =
  /^(?:sizes?|dn|dimensions?|specs?|specification|规格|尺寸|размер|ду|grosse|abmessung|medida|taille)$/;

const cellsOf = (row: string): string[] => {
  if (row.length > longestRow) return [];
  const bare = row.trim().replace(/^\||\|$/g, '');
  const mark = bare.includes('\t') ? '\t' : bare.includes('|') ? '|' : / {2,}/;
  return bare.split(mark).map((cell) => cell.trim());
};

const columnOf = (cell: string): Column | undefined => {
  const head = fold(cell)
    .replace(/\(.*|,.*/, '')
    .trim();
  if (unitHead.test(head)) return 'unit';
  if (sizeHead.test(head)) return 'size';
  const label = labelOf(head);
  if (label === 'quantity' || counted.test(head)) return 'quantity';
  if (listed.test(head)) return 'name';
  return label === 'product' || described.test(head) ? 'kind' : undefined;
};

type Heading = { readonly width: number; readonly at: ReadonlyMap<Column, number>; unit: string };

const headingIn = (cells: readonly string[]): Heading | null => {
  const at = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (column && !at.has(column)) at.set(column, index);
  });
  const quantity = at.get('quantity');
  if (cells.length < 2 || quantity === undefined || !(at.has('kind') || at.has('name')))
    return null;
  const unit = /\(([\p{L}.]{1,8})\)/u.exec(cells[quantity]!)?.[1] ?? '';
  return { width: cells.length, at, unit };
};

const itemOf = (cells: readonly string[], { width, at, unit }: Heading): Item | null => {
  if (cells.length < Math.min(width, 2) || cells.length > width) return null;
  const of = (column: Column): string => cells[at.get(column) ?? -1] ?? '';
  const names = [of('kind'), of('name')].filter((name) => /\p{L}{2}/u.test(name));
  const [number] = /^\d[\d.,' ]*\s?[\p{L}.]{0,12}$/u.exec(of('quantity')) ?? [];
  const name = names[0];
  if (!name || !number) return null;
  const size = of('size');
  const isMore = size.length > 0 && size.length <= 24 && !name.includes(size);
  const counted = /\p{L}/u.test(number) ? number : `${number} ${of('unit') || unit}`;
  return { product: isMore ? `${name} ${size}` : name, quantity: counted.trim() };
};

/** The goods of a table with a heading, as it is pasted from a spreadsheet: one item for each of its rows. */
export const itemTable = (text: string): readonly Item[] => {
  const items: Item[] = [];
  let heading: Heading | null = null;
  for (const row of text.split('\n')) {
    const cells = cellsOf(row);
    if (!heading) {
      heading = cells.length > 1 ? headingIn(cells) : null;
      continue;
    }
    if (cells.every((cell) => /^:?-*:?$/.test(cell))) continue;
    const item = itemOf(cells, heading);
    if (item) items.push(item);
    else if (items.length > 0) break;
    if (items.length >= most) break;
  }
  return items;
};
