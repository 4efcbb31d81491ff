import type { MenuNode } from '../runtime/ui-bridge';
import type { Running } from '../server/protocol';
import type { PageWords } from './words/page-words';

/** The captions that lead to a function; null when no menu has it. */
export const wayTo = (functionName: string, nodes: readonly MenuNode[]): string[] | null => {
  for (const node of nodes) {
    if (node.kind === 'item' && node.functionName === functionName) return [node.caption];
    const further = node.kind === 'menu' ? wayTo(functionName, node.children) : null;
    if (further && node.kind === 'menu') return [node.caption, ...further];
  }
  return null;
};

const inWords = (name: string): string => {
  const words = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, (_, end: string, start: string) => `${end} ${start}`)
    .replace(/[._:$-]+/g, ' ')
    .trim();
  const [first = '', ...rest] = words.split(' ');
  const later = rest.map((word) => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...later].join(' ');
};

/** What a person calls a run: the menu's words for it, or what calls it, else the program's name of it as words. */
export const runName = (
  { functionName, subject }: Running,
  menus: readonly MenuNode[],
  words: PageWords,
): string => {
  if (subject !== null) return inWords(subject);
  const { ON_OPEN: onOpen, ON_EDIT: onEdit, ON_CHANGE: onChange } = words.schedule.events;
  const bySimpleTrigger: Record<string, string> = { onOpen, onEdit, onChange };
  return (
    wayTo(functionName, menus)?.at(-1) ?? bySimpleTrigger[functionName] ?? inWords(functionName)
  );
};

/** The same as the program has it. */
export const runCode = ({ functionName, subject }: Running): string =>
  `${functionName}(${subject === null ? '' : `'${subject}'`})`;
