import { type JsxElement, useEffect, useRef } from 'react';
import type { ShownPage } from '../server/protocol';
import { post } from './connection';
import { usePage } from './page-context';
import { goToPane, mayTakeFocus } from './panes';

/** Exactly what Google allows the frame of a script. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

type FrameMessage = {
  portbook: 'run' | 'close' | 'escape' | 'size' | 'focus' | 'pane';
  call: number;
  functionName: string;
  args: unknown[];
  width?: number;
  height?: number;
  isBack?: boolean;
};

type Properties = {
  page: ShownPage;
  onClose(): void;
  /** Escape where nobody types in the page. */
  onEscape?(): void;
  onSize?(size: { width?: number; height?: number }): void;
};

/** The HTML of a script in its sandbox; its `google.script.run` calls are carried to the host and back. */
export const ScriptFrame = ({ page, onClose, onEscape, onSize }: Properties): JsxElement => {
  const { state, actions } = usePage();
  const { focusGrid } = actions;
  const frame = useRef<HTMLIFrameElement | null>(null);
  useEffect(() => {
    if (mayTakeFocus()) frame.current?.focus();
    return undefined;
  }, []);
  useEffect(() => {
    const origin = new URL(page.address).origin;
    const receive = (event: MessageEvent<FrameMessage>) => {
      const target = frame.current?.contentWindow;
      if (event.origin !== origin || event.source !== target) return;
      const { portbook, call, functionName, args, width, height, isBack } = event.data;
      if (portbook === 'close') onClose();
      if (portbook === 'escape') onEscape?.();
      if (portbook === 'size')
        onSize?.({
          ...(width !== undefined && { width }),
          ...(height !== undefined && { height }),
        });
      if (portbook === 'focus') focusGrid();
      if (portbook === 'pane') goToPane(isBack ? -1 : 1, focusGrid);
      if (portbook === 'run')
        void runForFrame(functionName, args).then((answer) =>
          target?.postMessage({ portbook: 'answer', call, ...answer }, origin),
        );
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [page.address, onClose, onEscape, onSize, focusGrid]);
  const { clockOffset } = state;
  const known = useRef(clockOffset);
  useEffect(() => {
    if (known.current === clockOffset) return;
    known.current = clockOffset;
    const moved = { portbook: 'clock', offset: Math.round(clockOffset) };
    frame.current?.contentWindow?.postMessage(moved, new URL(page.address).origin);
  }, [page.address, clockOffset]);
  return <iframe ref={frame} src={page.address} title={page.title} sandbox={sandbox} />;
};

type Answer = { value: unknown; error: { name: string; message: string } | null };

const runForFrame = async (functionName: string, args: unknown[]): Promise<Answer> => {
  try {
    return (await post('/api/run', { functionName, args, cause: 'sidebar' })) as Answer;
  } catch (error) {
    return { value: null, error: { name: 'ScriptError', message: (error as Error).message } };
  }
};
