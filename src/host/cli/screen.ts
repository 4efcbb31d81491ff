import type { AlertRequest, Button, UiBridge } from '../runtime/ui-bridge';
import type { Terminal } from './terminal';
import type { Words } from './words';

const plain = (text: string): string => text.replace(/\s+$/, '');

/**
 * What a script shows, told on the error stream. Nobody sits there to answer: questions are answered with yes only
 * when the person said so beforehand.
 */
export const terminalScreen = (terminal: Terminal, words: Words, saysYes: boolean): UiBridge => {
  const tell = (...lines: string[]) =>
    terminal.err(`${lines.filter(Boolean).map(plain).join('\n')}\n`);
  return {
    menus: () => undefined,
    toast: (message, title) => tell(title, message),
    sidebar: (page) => tell(words.opens(page.title)),
    dialog: (page) => tell(words.opens(page.title)),
    alert: (request) => {
      const answer = answerTo(request, saysYes);
      tell(request.title, request.text, request.buttons === 'OK' ? '' : words.asked(answer));
      return answer;
    },
    prompt: (request) => {
      tell(request.title, request.text, words.asked('CANCEL'));
      return { button: 'CANCEL', text: '' };
    },
  };
};

const answerTo = ({ buttons }: AlertRequest, saysYes: boolean): Button => {
  if (buttons === 'OK') return 'OK';
  if (buttons === 'OK_CANCEL') return saysYes ? 'OK' : 'CANCEL';
  return saysYes ? 'YES' : 'NO';
};
