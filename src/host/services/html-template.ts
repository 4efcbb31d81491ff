import type { Run } from '../runtime/run';
import { GoogleObject, type Methods } from './google-object';
import { HtmlOutput } from './html-output';
import { escapersSource, PageContext } from './template-context';

/** A page with `<? code ?>`, `<?= escaped ?>` and `<?!= raw ?>`; the script sets its variables as properties. */
export class HtmlTemplate extends GoogleObject {
  readonly google = 'HTML.HtmlTemplate';
  constructor(
    readonly run: Run,
    readonly source: string,
  ) {
    super();
  }
}

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** The template as the body of a function that fills `output`. */
export const templateCode = (source: string, escaping: string): string => {
  let code =
    'var output = { content: "", _append(text) { this.content += text; return this; }, ' +
    `_escape: ${escaping} };\n`;
  let end = 0;
  const context = new PageContext();
  const literal = (text: string) => {
    context.read(text);
    return text ? `output._append(${JSON.stringify(text)});\n` : '';
  };
  for (const found of source.matchAll(SCRIPTLET)) {
    const [whole, kind, body = ''] = found;
    code += literal(source.slice(end, found.index));
    const value = body.trim().replace(/;$/, '');
    if (kind === '=') code += `output._append(output._escape.${context.place}((${value})));\n`;
    else if (kind === '!=') code += `output._append(String((${value})));\n`;
    else code += `${body}\n`;
    end = found.index + whole.length;
  }
  return `${code}${literal(source.slice(end))}return output.content;`;
};

const evaluate = (template: HtmlTemplate): HtmlOutput => {
  const { run } = template;
  const variables = run.realm?.propertiesOf(template) ?? {};
  const names = Object.keys(variables).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const body = templateCode(template.source, escapersSource);
  const render = run.realm?.evaluate(`(function (${names.join(', ')}) {\n${body}\n})`) as (
    ...values: unknown[]
  ) => string;
  return new HtmlOutput(render(...names.map((name) => variables[name])), run);
};

/** What an output offers beside what is its own: to be filled in as a template. */
export const outputAsTemplate: Methods<HtmlOutput> = {
  asTemplate: ({ content, run }) => run && new HtmlTemplate(run, content),
};

export const htmlTemplate: Methods<HtmlTemplate> = {
  evaluate,
  getRawContent: (template) => template.source,
  getCode: (template) => templateCode(template.source, escapersSource),
  getCodeWithComments: (template) => templateCode(template.source, escapersSource),
};
