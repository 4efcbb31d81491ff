import type { Button, ButtonSet } from '../runtime/ui-bridge';
import { type EnumValue, GoogleObject, type Methods } from './google-object';
import { enumValue } from './google-reference';
import { asHtml, pageOf } from './html-output';
import { GoogleMenu } from './menu';
import { refuse } from './refusals';
import type { Service } from './service';

type Question = (string | EnumValue)[];

/** `alert(text)`, `alert(text, buttons)`, `alert(title, text, buttons)`. */
const readQuestion = (parts: Question) => {
  const buttons = parts.find((part) => typeof part === 'object') as EnumValue | undefined;
  const texts = parts.filter((part) => typeof part === 'string') as string[];
  return {
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    text: texts[texts.length - 1] ?? '',
    buttons: (buttons?.name ?? 'OK') as ButtonSet,
  };
};

/** A dialog that is answered suspends the script, and no lock survives that. */
const suspended = <Answer>(
  { run }: Service,
  ask: (ui: NonNullable<typeof run.world.ui>) => Answer,
) => {
  run.commit();
  run.world.records.releaseLocks(run.id);
  return ask(run.world.ui ?? refuse('noUi'));
};

const button = (name: Button) => enumValue('Base.Button', name);

export class PromptResponse extends GoogleObject {
  readonly google = 'Base.PromptResponse';
  constructor(
    readonly button: Button,
    readonly text: string,
  ) {
    super();
  }
}

export const promptResponse: Methods<PromptResponse> = {
  getSelectedButton: (response) => button(response.button),
  getResponseText: (response) => response.text,
};

export const ui: Methods<Service> = {
  createMenu: ({ run }, caption: string) => new GoogleMenu(run, caption),
  createAddonMenu: ({ run }) => new GoogleMenu(run, 'Portbook'),
  alert: (self, ...parts: Question) =>
    button(suspended(self, (bridge) => bridge.alert(readQuestion(parts)))),
  prompt: (self, ...parts: Question) => {
    const question = readQuestion(parts);
    const buttons = question.buttons;
    const answer = suspended(self, (bridge) => bridge.prompt({ ...question, buttons }));
    return new PromptResponse(answer.button, answer.text);
  },
  showSidebar: ({ run }, html: unknown) =>
    run.world.ui?.sidebar({ ...pageOf(asHtml(html)), width: 300 }),
  showModalDialog: ({ run }, html: unknown, title: string) =>
    run.world.ui?.dialog({ ...pageOf(asHtml(html)), title }, 'modal'),
  showModelessDialog: ({ run }, html: unknown, title: string) =>
    run.world.ui?.dialog({ ...pageOf(asHtml(html)), title }, 'modeless'),
};

/** The older way to ask; its buttons are plain texts. */
export const browser: Methods<Service> = {
  msgBox: (self, ...parts: Question) =>
    suspended(self, (bridge) => bridge.alert(readQuestion(parts))).toLowerCase(),
  inputBox: (self, ...parts: Question) => {
    const answer = suspended(self, (bridge) => bridge.prompt(readQuestion(parts)));
    return answer.button === 'CANCEL' || answer.button === 'CLOSE' ? 'cancel' : answer.text;
  },
};
