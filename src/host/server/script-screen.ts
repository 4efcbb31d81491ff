import { receiveMessageOnPort } from 'node:worker_threads';
import type { Selection, UiBridge } from '../runtime/ui-bridge';
import type { AskChannel, EngineEvent } from './engine-messages';
import type { Question, Reply } from './protocol';

export type ScreenWires = {
  emit(event: EngineEvent): void;
  ask(client: string | null, question: Question): void;
  activate(client: string | null, selection: Selection): void;
  channel: AskChannel;
  /** The browser tab whose click started the running script; null for a trigger. */
  client(): string | null;
  /** Lets people see what was written so far before the script waits for them. */
  beforeWaiting(): void;
};

/** What scripts show goes to the browser; alerts and prompts stop this thread until somebody answered there. */
export const scriptScreen = (wires: ScreenWires): UiBridge => {
  let questions = 0;
  const show = (as: 'sidebar' | 'modal' | 'modeless'): UiBridge['sidebar'] => {
    return (html) => wires.emit({ client: wires.client(), kind: 'html', as, html });
  };
  const wait = (question: Question): Reply => {
    wires.beforeWaiting();
    const { flag, port } = wires.channel;
    Atomics.store(flag, 0, 0);
    wires.ask(wires.client(), question);
    Atomics.wait(flag, 0, 0);
    return (
      (receiveMessageOnPort(port)?.message as Reply | undefined) ?? { button: 'CLOSE', text: '' }
    );
  };
  const sidebar = show('sidebar');
  const dialogs = { modal: show('modal'), modeless: show('modeless') };
  return {
    menus: (menus) => wires.emit({ client: null, kind: 'menus', menus }),
    toast: (message, title, seconds) =>
      wires.emit({ client: wires.client(), kind: 'toast', message, title, seconds }),
    sidebar,
    dialog: (html, kind) => dialogs[kind](html),
    alert: (request) => wait({ id: ++questions, kind: 'alert', request }).button,
    prompt: (request) => wait({ id: ++questions, kind: 'prompt', request }),
    activate: (selection) => wires.activate(wires.client(), selection),
  };
};
