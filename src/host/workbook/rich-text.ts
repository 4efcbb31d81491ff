/** What of the look of a stretch of text differs from its cell. */
export type TextLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
};

/** A stretch of the text of one cell, up to where the next one starts. */
export type TextRun = { readonly start: number; readonly look: TextLook; readonly link?: string };

/** The stretches of one text; the first starts at 0. */
export type RichText = readonly TextRun[];

export const lookKeys = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontSize',
  'fontFamily',
  'fontColor',
] as const satisfies readonly (keyof TextLook)[];

const isAlike = (a: TextRun, b: TextRun): boolean =>
  a.link === b.link && lookKeys.every((key) => a.look[key] === b.look[key]);

/** The same stretches with neighbours that are alike as one, none empty and none behind the end. */
export const joined = (runs: RichText, length: number): TextRun[] => {
  const kept: TextRun[] = [];
  runs.forEach((run, index) => {
    const end = runs[index + 1]?.start ?? length;
    const last = kept.at(-1);
    if (run.start >= Math.min(end, length) && !(index === 0 && length === 0)) return;
    if (!last || !isAlike(last, run)) kept.push(run);
  });
  return kept;
};

const runAt = (runs: RichText, at: number): TextRun =>
  runs.findLast(({ start }) => start <= at) ?? { start: 0, look: {} };

/** Changes what lies between two places of the text. */
export const changed = (
  runs: RichText,
  [start, end, length]: readonly [number, number, number],
  change: (run: TextRun) => TextRun,
): TextRun[] => {
  const edges = [...new Set([0, start, end, ...runs.map((run) => run.start)])]
    .filter((edge) => edge < Math.max(1, length))
    .sort((a, b) => a - b);
  const cut = edges.map((edge) => ({ ...runAt(runs, edge), start: edge }));
  return joined(
    cut.map((run) => (run.start >= start && run.start < end ? change(run) : run)),
    length,
  );
};

/** The stretches between two places, counted from the first of them. */
export const between = (runs: RichText, start: number, end: number): TextRun[] => {
  const first = { ...runAt(runs, start), start: 0 };
  const later = runs.filter((run) => run.start > start && run.start < end);
  return joined(
    [first, ...later.map((run) => ({ ...run, start: run.start - start }))],
    end - start,
  );
};

/** Nothing that the cell itself does not say. */
export const isPlain = (runs: RichText): boolean =>
  runs.every(({ look, link }) => link === undefined && Object.keys(look).length === 0);

/** The same stretches without some of what sets them apart; nothing where nothing is left of them. */
export const withoutLooks = (
  runs: RichText,
  keys: readonly (keyof TextLook)[],
): RichText | undefined => {
  const kept = runs.map((run) => ({
    ...run,
    look: Object.fromEntries(
      Object.entries(run.look).filter(([key]) => !keys.includes(key as keyof TextLook)),
    ),
  }));
  return isPlain(kept) ? undefined : joined(kept, Number.POSITIVE_INFINITY);
};
