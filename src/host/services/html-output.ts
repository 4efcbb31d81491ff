import type { Run } from '../runtime/run';
import type { HtmlPage } from '../runtime/ui-bridge';
import { newBlob } from './blob';
import { GoogleObject, type Methods } from './google-object';
import { refuse } from './refusals';

export class HtmlOutput extends GoogleObject {
  readonly google = 'HTML.HtmlOutput';
  title = '';
  width: number | null = null;
  height: number | null = null;
  faviconUrl: string | null = null;
  readonly meta: { name: string; content: string }[] = [];
  constructor(
    public content: string,
    readonly run: Run | null = null,
  ) {
    super();
  }
}

const metaNames = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

export const pageOf = (output: HtmlOutput): HtmlPage => ({
  html: output.content,
  title: output.title,
  width: output.width,
  height: output.height,
  meta: output.meta,
});

/** Dialogs take an `HtmlOutput` or text. */
export const asHtml = (html: unknown): HtmlOutput =>
  html instanceof HtmlOutput ? html : new HtmlOutput(String(html));

export const escapeHtml = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? '',
  );

const change = (output: HtmlOutput, apply: () => void): HtmlOutput => {
  apply();
  return output;
};

export const htmlOutput: Methods<HtmlOutput> = {
  getContent: (output) => output.content,
  setContent: (output, content: string) =>
    change(output, () => {
      output.content = content;
    }),
  append: (output, content: string) =>
    change(output, () => {
      output.content += content;
    }),
  appendUntrusted: (output, content: string) =>
    change(output, () => {
      output.content += escapeHtml(content);
    }),
  clear: (output) =>
    change(output, () => {
      output.content = '';
    }),
  getBlob: (output) => newBlob(output.content, 'text/html', 'output.html'),
  getAs: (output, contentType: string) =>
    contentType === 'text/html'
      ? newBlob(output.content, contentType, 'output.html')
      : refuse('notEmulated', `Conversion to ${contentType}`),
  getTitle: (output) => output.title,
  setTitle: (output, title: string) =>
    change(output, () => {
      output.title = title;
    }),
  getWidth: (output) => output.width,
  setWidth: (output, width: number) =>
    change(output, () => {
      output.width = width;
    }),
  getHeight: (output) => output.height,
  setHeight: (output, height: number) =>
    change(output, () => {
      output.height = height;
    }),
  getFaviconUrl: (output) => output.faviconUrl,
  setFaviconUrl: (output, url: string) =>
    change(output, () => {
      output.faviconUrl = url;
    }),
  addMetaTag: (output, name: string, content: string) => {
    if (!metaNames.has(name)) refuse('metaTag', name);
    return change(output, () => output.meta.push({ name, content }));
  },
  getMetaTags: (output) => output.meta.map(({ name, content }) => new MetaTag(name, content)),
  /** Both have had no effect since every page runs in its own frame. */
  setSandboxMode: (output) => output,
  setXFrameOptionsMode: (output) => output,
};

export class MetaTag extends GoogleObject {
  readonly google = 'HTML.HtmlOutputMetaTag';
  constructor(
    readonly name: string,
    readonly content: string,
  ) {
    super();
  }
}

export const metaTag: Methods<MetaTag> = {
  getName: (tag) => tag.name,
  getContent: (tag) => tag.content,
};
