import type { ICellData, IDocumentData, ITextRun } from '@univerjs/core';
import type { Format } from '../workbook/format';
import { changed, lookKeys, type RichText, type TextLook } from '../workbook/rich-text';
import { readStyle, writeStyle } from './univer-style';

/** Univer's `CustomRangeType.HYPERLINK`. */
const linkRange = 0;
/** What a link looks like where nothing else is said. */
const linkLook = { fontColor: '#1155cc', underline: true } as const;

/** How stretches of a text look and where they lead, as Univer's document has it; null where nothing differs. */
export const readRuns = (cell: ICellData | null): RichText | null => {
  const body = cell?.p?.body;
  if (!body) return null;
  const length = body.dataStream.replace(/\r\n$/, '').length;
  let runs: RichText = [{ start: 0, look: {} }];
  for (const { st, ed, ts } of body.textRuns ?? [])
    runs = changed(runs, [st, ed, length], (run) => ({ ...run, look: lookOf(readStyle(ts)) }));
  for (const { startIndex, endIndex, rangeType, properties } of body.customRanges ?? []) {
    const link = properties?.url;
    if (rangeType !== linkRange || typeof link !== 'string') continue;
    runs = changed(runs, [startIndex, endIndex + 1, length], (run) => ({ ...run, link }));
  }
  const isPlain = runs.every(({ look, link }) => !link && Object.keys(look).length === 0);
  return isPlain ? null : runs;
};

const lookOf = (format: Format): TextLook =>
  Object.fromEntries(
    lookKeys.flatMap((key) => (format[key] === undefined ? [] : [[key, format[key]]])),
  );

/** A text whose stretches differ, as Univer draws it over a cell of this format. */
export const writeDocument = (text: string, runs: RichText, format: Format): IDocumentData => {
  const stretches = runs.map((run, index) => ({
    ...run,
    end: runs[index + 1]?.start ?? text.length,
  }));
  const textRuns = stretches.map(({ start, end, look, link }): ITextRun => {
    const shown = { ...lookOf(format), ...(link !== undefined && linkLook), ...look };
    return { st: start, ed: end, ts: writeStyle(shown) ?? {} };
  });
  const customRanges = stretches.flatMap(({ start, end, link }) =>
    link === undefined
      ? []
      : [
          {
            startIndex: start,
            endIndex: end - 1,
            rangeId: `link-${start}`,
            rangeType: linkRange,
            properties: { url: link },
          },
        ],
  );
  const dataStream = `${text.replace(/\n/g, '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  const documentStyle = { marginTop: 0, marginBottom: 2, marginRight: 2, marginLeft: 2 };
  return { id: 'd', documentStyle, body: { dataStream, textRuns, paragraphs, customRanges } };
};
