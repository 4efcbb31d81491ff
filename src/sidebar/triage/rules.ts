import { useState } from 'preact/hooks';
import type { Client } from '../client';
import { useOnce } from '../effects';
import { useOperation } from '../operation';
import { useSurroundings } from '../surroundings';
import type { TriageRules } from './rules-entry';

declare global {
  interface Window {
    portbookTriage?: TriageRules;
  }
}

/** What the script's file holds, without the element around it. */
const scriptIn = (html: string): string => html.replace(/^\s*<script>|<\/script>\s*$/g, '');

const runScript = (code: string): void => {
  const element = document.createElement('script');
  element.textContent = code;
  document.body.append(element);
};

const fetchRules = async (client: Client): Promise<TriageRules | null> => {
  if (!window.portbookTriage) runScript(scriptIn((await client.triageRules({})).html));
  return window.portbookTriage ?? null;
};

/** The first reading prepares tables and takes longer than the others; it is done before anything is pasted. */
const prepare = ({ triage }: TriageRules): void => {
  const first = (): void => void triage('FOB', { ownDomains: [] });
  if ('requestIdleCallback' in window) requestIdleCallback(first);
  else setTimeout(first, 200);
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
