import { isPlain } from './plain-letters';

const form =
  /^(?:https?:\/\/|\/\/)?(?:www\d?\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]+)(?::\d+)?(?:[/?#].*)?$/iu;

/** The same for the letters of nearly every address, which are found much sooner. */
const plainForm =
  /^(?:https?:\/\/|\/\/)?(?:www\d?\.)?((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+)(?::\d+)?(?:[/?#].*)?$/i;

/** No cell with a site in it is longer. */
const longest = 2000;

/** The host a cell names, without protocol, `www.` and path, in lower case; `null` when it names none. */
export const readSite = (text: string): string | null => {
  if (text === '') return null;
  const plain = isPlain(text);
  const site = (plain ? text : text.normalize('NFKC')).trim();
  if (site.length > longest || site.includes('@')) return null;
  return (plain ? plainForm : form).exec(site)?.[1]?.toLowerCase() ?? null;
};

/** The cell as its host, or as it stands when none can be read. */
export const normalSite = (text: string): string => readSite(text) ?? text.trim();
