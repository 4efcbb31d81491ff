import type { SidebarFound, SlowWait } from './page-sidebar';
import { loopMilliseconds } from './reference-loop';

const whole = (milliseconds: number): string =>
  Number.isFinite(milliseconds) ? milliseconds.toFixed(0) : '–';

const row = ({ what, milliseconds, budget, least, most, byChromium, longTasks }: SlowWait) =>
  `| ${[
    what,
    whole(milliseconds),
    whole(budget),
    `${whole(least)}–${whole(most)}`,
    whole(byChromium),
    longTasks.map(whole).join(' ') || '–',
  ].join(' | ')} |`;

/** How the table was made, and against what its times can be held. */
const legend = ({ loop, slowedLoop, visits, factor }: SidebarFound): string =>
  `The sidebar on a processor four times slower than this machine's: one that takes ${4 * loopMilliseconds} ms for a fixed loop of JavaScript.
Here the loop took ${loop.toFixed(1)} ms, so to the time by the clock ${(factor - 1).toFixed(1)} times that is added in which the page's thread computed. Times
count from the first byte of the page, or from the key, until it is painted. Of ${visits[0]} visits (${visits[1]} for keys and inquiries) the
slowest of the quickest quarter is shown with its tasks, beside it the least and the most of all, and the least that the clock
showed of ${visits[2]} while Chromium slowed the page down instead, which made the loop ${(slowedLoop / loop).toFixed(1)} times slower.`;

export const sidebarTable = (found: SidebarFound): string =>
  `${legend(found)}

| the sidebar, 4× slower | ms | budget | least–most | slowed by Chromium | tasks over 50 ms |
| --- | ---: | ---: | ---: | ---: | --- |
${found.waits.map(row).join('\n')}`;
