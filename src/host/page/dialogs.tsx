import { type JsxElement, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Button, ButtonSet } from '../runtime/ui-bridge';
import type { Question } from '../server/protocol';
import { post } from './connection';
import { usePage } from './page-context';
import { keepTabIn } from './panes';
import { ScriptFrame } from './script-frame';

const buttonsOf: Record<ButtonSet, Exclude<Button, 'CLOSE'>[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

type BoxProperties = {
  title: string;
  isModal: boolean;
  width?: number;
  onClose(): void;
  children?: ReactNode;
};

/** A dialog over the grid; a modal one keeps everything else out of reach. */
export const Box = ({ title, isModal, width, onClose, children }: BoxProperties): JsxElement => {
  const { words, actions } = usePage();
  const { focusGrid } = actions;
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>(
      'iframe, input, .question button, li button',
    );
    // A sidebar that asked gets the keyboard back, and otherwise the cells do.
    const { activeElement: before } = document;
    if (!box.current?.contains(before)) (first ?? box.current)?.focus();
    return () => {
      if (before instanceof HTMLIFrameElement && before.isConnected) before.focus();
      else focusGrid();
    };
  }, [focusGrid]);
  useEffect(() => {
    const onEscape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [onClose]);
  return (
    <div className={isModal ? 'veil' : 'veil open'}>
      <section
        ref={box}
        className="box"
        tabIndex={-1}
        onKeyDown={(event: KeyboardEvent) => {
          if (isModal && box.current) keepTabIn(event, box.current);
        }}
        role="dialog"
        aria-modal={isModal}
        aria-label={title}
        style={width ? { width } : {}}
      >
        <header>
          <h2>{title}</h2>
          <button type="button" className="icon" aria-label={words.close} onClick={onClose}>
            ✕
          </button>
        </header>
        {children}
      </section>
    </div>
  );
};

/** The dialog that a script made of HTML. */
export const ScriptDialog = (): JsxElement | null => {
  const { state, store } = usePage();
  const { dialog } = state;
  if (!dialog) return null;
  const { page, isModal } = dialog;
  const close = () => store.set({ dialog: null });
  const resize = (size: { width?: number; height?: number }) =>
    store.set({ dialog: { isModal, page: { ...page, ...size } } });
  return (
    <Box title={page.title} isModal={isModal} width={page.width} onClose={close}>
      <div className="dialog-page" style={{ height: page.height }}>
        <ScriptFrame
          key={page.address}
          page={page}
          onClose={close}
          onEscape={close}
          onSize={resize}
        />
      </div>
    </Box>
  );
};

/** `alert` and `prompt`: the script stands still until one of the buttons is pressed. */
export const QuestionBox = (): JsxElement | null => {
  const { state } = usePage();
  return state.question && <Asked key={state.question.id} question={state.question} />;
};

const Asked = ({ question }: { question: Question }): JsxElement => {
  const { words, store, actions } = usePage();
  const [text, setText] = useState('');
  const first = useRef<HTMLElement | null>(null);
  useEffect(() => {
    first.current?.focus();
    return undefined;
  }, []);
  const { title, text: asked, buttons } = question.request;
  const answer = (button: Button) => {
    store.set({ question: null });
    post('/api/reply', { id: question.id, button, text }).catch((error) =>
      actions.fail(title, error),
    );
  };
  const submit = (event: Event) => {
    event.preventDefault();
    answer(buttons.startsWith('YES') ? 'YES' : 'OK');
  };
  const isPrompt = question.kind === 'prompt';
  return (
    <Box title={title} isModal onClose={() => answer('CLOSE')}>
      <form className="question" onSubmit={submit}>
        <p>{asked}</p>
        {isPrompt && (
          <input
            ref={first}
            aria-label={asked || title}
            value={text}
            onChange={(event: { target: HTMLInputElement }) => setText(event.target.value)}
          />
        )}
        <div className="row end">
          {buttonsOf[buttons].map((button, index) => (
            <button
              key={button}
              ref={index === 0 && !isPrompt ? first : undefined}
              type={index === 0 ? 'submit' : 'button'}
              className={index === 0 ? 'primary' : ''}
              onClick={index === 0 ? undefined : () => answer(button)}
            >
              {words.buttons[button]}
            </button>
          ))}
        </div>
      </form>
    </Box>
  );
};
