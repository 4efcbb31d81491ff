import type { Run } from '../runtime/run';
import { Blob } from './blob';
import type { Methods } from './google-object';
import { HtmlOutput } from './html-output';
import { HtmlTemplate } from './html-template';
import { refuse } from './refusals';
import type { Service } from './service';

const readFile = (run: Run, name: string): string => {
  const { html } = run.world.program;
  return html.get(name) ?? html.get(name.replace(/\.html$/, '')) ?? refuse('noHtmlFile', name);
};

export const htmlService: Methods<Service> = {
  createHtmlOutput: ({ run }, content: unknown = '') =>
    new HtmlOutput(content instanceof Blob ? content.bytes.toString('utf8') : String(content), run),
  createHtmlOutputFromFile: ({ run }, name: string) => new HtmlOutput(readFile(run, name), run),
  createTemplate: ({ run }, source: unknown) =>
    new HtmlTemplate(run, source instanceof Blob ? source.bytes.toString('utf8') : String(source)),
  createTemplateFromFile: ({ run }, name: string) => new HtmlTemplate(run, readFile(run, name)),
  getUserAgent: () => null,
};
