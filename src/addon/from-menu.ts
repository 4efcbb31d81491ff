import { Problem } from '../domain/problem';
import type { Messages } from '../messages/messages';
import { messagesFor } from '../messages/messages-for';
import { wordProblem } from '../messages/word-problem';
import { toast, ui } from '../sheets/ui';
import { type Composed, compose } from './compose';

/** Runs a menu item: what went well is said in the corner, what can be expected to go wrong in a box. */
export const fromMenu = (
  work: (composed: Composed, messages: Messages) => string | undefined,
): void => {
  const composed = compose();
  const messages = messagesFor(composed.ports.language());
  try {
    const said = work(composed, messages);
    if (said !== undefined) toast(said, messages.menu.title);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    ui().alert(messages.menu.title, wordProblem(error, messages), ui().ButtonSet.OK);
  }
};
