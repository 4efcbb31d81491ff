import { Problem } from '../domain/problem';

/** The script itself, as the packer names it; `shared` is what its parts take from it. */
declare const Portbook: { readonly shared: unknown };

type Versioned = { readonly version: string };

const textOf = (file: string): string | null => {
  try {
    return HtmlService.createHtmlOutputFromFile(file).getContent();
  } catch {
    return null;
  }
};

/** The one place where text is run as a program: a file of this very project, never anything from elsewhere. */
const run = <Part>(html: string): Part => {
  const code = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'));
  return (new Function(`return (${code})`)() as (shared: unknown) => Part)(Portbook.shared);
};

/**
 * A part of the script that stands in a file of its own, so that Google need not evaluate it at every click. Throws
 * `fileOutdated` where the file is missing or of another version than the script.
 */
export const latePart = <Part>(file: string, version: string): Part => {
  const html = textOf(file);
  const part = html === null ? null : run<Part & Versioned>(html);
  if (part?.version !== version) throw new Problem('fileOutdated', { file });
  return part;
};
