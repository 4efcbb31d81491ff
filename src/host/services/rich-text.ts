import type { Format } from '../workbook/format';
import {
  between,
  changed,
  lookKeys,
  type RichText,
  type TextLook,
  type TextRun,
} from '../workbook/rich-text';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';
import { fullLook, GoogleTextStyle, lookOf } from './text-style';

/** A text with the look and the links of its stretches; one read from a cell also knows the look of the cell. */
export class GoogleRichText extends GoogleObject {
  readonly google = 'Spreadsheet.RichTextValue';
  constructor(
    readonly text: string,
    readonly runs: RichText,
    readonly format: Format | null = null,
    readonly start = 0,
  ) {
    super();
  }
}

export class GoogleRichTextBuilder extends GoogleObject {
  readonly google = 'Spreadsheet.RichTextValueBuilder';
  text: string | null = null;
  runs: RichText = [];
  format: Format | null = null;
}

/** What Google makes of a text that leads somewhere, unless it is told otherwise. */
const linkLook: TextLook = { underline: true, fontColor: '#1155cc' };

const checkStretch = (length: number, start: number, end: number): void => {
  if (start < 0 || start >= length) refuse('invalidArgument', 'startOffset');
  if (end <= start || end > length) refuse('invalidArgument', 'endOffset');
};

/** One value where all stretches agree. */
const common = <Value>(values: readonly Value[]): Value | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

const styleOf = (runs: RichText, format: Format | null): GoogleTextStyle => {
  const looks = runs.map(({ look }) => (format ? fullLook(format, look) : look));
  return new GoogleTextStyle(
    Object.fromEntries(lookKeys.map((key) => [key, common(looks.map((look) => look[key]))])),
  );
};

const stretch = (self: GoogleRichText, start?: number, end?: number): RichText => {
  if (start === undefined || end === undefined) return self.runs;
  checkStretch(self.text.length, start, end);
  return between(self.runs, start, end);
};

const runsOf = ({ text, runs, format, start }: GoogleRichText): GoogleRichText[] =>
  runs.map((run, index) => {
    const end = runs[index + 1]?.start ?? text.length;
    return new GoogleRichText(
      text.slice(run.start, end),
      [{ ...run, start: 0 }],
      format,
      start + run.start,
    );
  });

export const richText: Methods<GoogleRichText> = {
  getText: ({ text }) => text,
  getStartIndex: ({ start }) => start,
  getEndIndex: ({ start, text }) => start + text.length,
  getRuns: runsOf,
  getTextStyle: (self, start?: number, end?: number) =>
    styleOf(stretch(self, start, end), self.format),
  getLinkUrl: (self, start?: number, end?: number) =>
    common(stretch(self, start, end).map(({ link }) => link)),
  copy: ({ text, runs, format }) =>
    Object.assign(new GoogleRichTextBuilder(), { text, runs, format }),
};

type Stretched = [start: number, end: number];

const change = (
  builder: GoogleRichTextBuilder,
  [start, end]: Stretched,
  apply: (run: TextRun) => TextRun,
): GoogleRichTextBuilder => {
  const length = (builder.text ?? refuse('richTextWithoutText')).length;
  builder.runs = changed(builder.runs, [start, end, length], apply);
  return builder;
};

/** The stretch that a call names, or all of the text where it names none. */
const named = <Last>(builder: GoogleRichTextBuilder, args: unknown[]): [Stretched, Last] => {
  const length = builder.text?.length ?? refuse('richTextWithoutText');
  if (args.length === 1) return [[0, Math.max(1, length)], args[0] as Last];
  const [start, end, last] = args as [number, number, Last];
  checkStretch(length, start, end);
  return [[start, end], last];
};

const linked =
  (url: string | null) =>
  ({ link: _, look, start }: TextRun): TextRun =>
    url === null || url === ''
      ? { start, look }
      : { start, look: { ...linkLook, ...look }, link: url };

export const richTextBuilder: Methods<GoogleRichTextBuilder> = {
  setText: (builder, text: string) => {
    builder.text = String(text);
    builder.runs = [{ start: 0, look: {} }];
    return builder;
  },
  setLinkUrl: (builder, ...args: unknown[]) => {
    const [place, url] = named<string | null>(builder, args);
    return change(builder, place, linked(url));
  },
  setTextStyle: (builder, ...args: unknown[]) => {
    const [place, style] = named<GoogleTextStyle | null>(builder, args);
    return change(builder, place, (run) => ({
      ...run,
      look: style ? { ...run.look, ...lookOf(style) } : {},
    }));
  },
  build: ({ text, runs, format }) =>
    new GoogleRichText(text ?? refuse('richTextWithoutText'), runs, format),
};
