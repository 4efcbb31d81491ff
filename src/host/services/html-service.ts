import type { Run } from '../runtime/run';
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
  createHtmlOutput: (_, content: string = '') => new HtmlOutput(content),
  createHtmlOutputFromFile: ({ run }, name: string) => new HtmlOutput(readFile(run, name)),
  createTemplate: ({ run }, source: string) => new HtmlTemplate(run, source),
  createTemplateFromFile: ({ run }, name: string) => new HtmlTemplate(run, readFile(run, name)),
  getUserAgent: () => null,
};
