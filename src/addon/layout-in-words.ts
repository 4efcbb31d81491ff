import type { Messages } from '../messages/messages';
import type { ColumnsOfTab } from '../workflows/ports';
import type { Repaired } from '../workflows/repair-register';

/** Which tabs and columns a repair made again, and which headers it put back. */
export const layoutInWords = (
  { register, tabs, columns }: Messages,
  { laid, named }: { [K in 'laid' | 'named']: Repaired[K] | undefined },
): string[] => {
  const inWords = ({ tab, keys }: ColumnsOfTab) => {
    const headers: Readonly<Record<string, string>> = columns[tab];
    return { tab: tabs[tab], columns: keys.map((key) => headers[key] ?? key) };
  };
  const again =
    laid &&
    register.laidAgain(
      laid.tabs.map((tab) => tabs[tab]),
      laid.columns.map(inWords),
    );
  return [again, named && register.headersNamed(named.map(inWords))].filter(
    (said) => said !== undefined,
  );
};
