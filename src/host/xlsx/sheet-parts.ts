import { readEntities } from './entities';

type Parts = ReadonlyMap<string, Uint8Array>;

const textOf = (parts: Parts, ending: RegExp): string => {
  const name = [...parts.keys()].find((each) => ending.test(each));
  return new TextDecoder().decode(name ? parts.get(name) : undefined);
};

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s(?:\\w+:)?${name}=["']([^"'<]*)["']`).exec(tag)?.[1];

/** The name of the sheet that a part of the file holds, as the workbook's own list has it. */
export const nameOfSheetIn = (parts: Parts, part: string): string | undefined => {
  const relations = textOf(parts, /(^|\/)workbook\.xml\.rels$/).match(
    /<(?:\w+:)?Relationship\s[^<>]*>/g,
  );
  const relation = relations?.find((tag) => part.endsWith(attribute(tag, 'Target') ?? '\0'));
  const id = relation && attribute(relation, 'Id');
  const sheets = textOf(parts, /(^|\/)workbook\.xml$/).match(/<(?:\w+:)?sheet\s[^<>]*>/g);
  const sheet = sheets?.find((tag) => /\s\w+:id=["']([^"']*)["']/.exec(tag)?.[1] === id);
  const name = sheet && attribute(sheet, 'name');
  return name === undefined ? undefined : readEntities(name);
};
