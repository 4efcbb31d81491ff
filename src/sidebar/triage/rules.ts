import { useState } from 'preact/hooks';
import type { Client } from '../client';
import { useOnce } from '../effects';
import { doWhileIdle, whenIdle } from '../idle';
import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import type { TriageRules } from './rules-entry';

declare global {
  interface Window {
    portbookTriage?: TriageRules;
  }
}

/** The scripts of the file, without the elements around them. */
const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

const runScript = (code: string): void => {
  const element = document.createElement('script');
  element.textContent = code;
  document.body.append(element);
};

/** Somebody may type meanwhile, so each script is a task of its own. */
const afterOtherTasks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const fetchRules = async (client: Client): Promise<TriageRules | null> => {
  if (!window.portbookTriage) {
    for (const script of scriptsIn((await client.triageRules({})).html)) {
      runScript(script);
      await afterOtherTasks();
    }
  }
  return window.portbookTriage ?? null;
};

/** The first readings prepare tables and patterns; that is done before anything is pasted. */
const prepare = ({ warmUpSteps }: TriageRules): void => {
  whenIdle(() => doWhileIdle(warmUpSteps()));
};

export type RulesFetched = {
  readonly known: TriageRules | null;
  readonly refusal: string | null;
  readonly again: () => void;
};

/** The rules by which inquiries are judged in the page, fetched when the view is first opened. */
export const useTriageRules = (): RulesFetched => {
  const { client } = useSurroundings();
  const reading = useOperation();
  const [rules, setRules] = useState(window.portbookTriage ?? null);
  const fetch = async (): Promise<void> => {
    const fetched = await reading.run(() => fetchRules(client));
    if (!fetched) return;
    setRules(fetched);
    prepare(fetched);
  };
  useOnce(() => {
    if (!rules) void fetch();
  });
  return { known: rules, refusal: reading.refusal, again: () => void fetch() };
};
