import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FidelityName } from '../runtime/fidelity';
import type { Program } from '../runtime/program';
import { chosenLanguage, keepLanguage } from './chosen-language';
import type { Session } from './gate';
import { makeServer } from './http-server';
import { listen } from './listen';
import { PageFiles } from './page-files';
import type { Language } from './protocol';
import { SignIn } from './sign-in';
import { inWords } from './words';
import { Workbench } from './workbench';

export type ServeOptions = {
  /** The workbook's file; none is `register.xlsx` in the current folder, made with sample customers at first. */
  workbook?: string | null;
  /** Any free port when left out. */
  port?: number | undefined;
  language: Language;
  /** Nobody asked for that language: a choice made in the workbench comes before it, then the browser's own language. */
  isLanguageGuessed?: boolean;
  /** Where the language chosen in the workbench is kept; nowhere when left out. */
  settings?: string | null;
  /** Opens the default browser. */
  open: boolean;
  program: Program;
  /** Where the workbook's clock stands at the start, in milliseconds; it runs on from there. */
  now?: number | null;
  user: string;
  timezone: string;
  fidelity?: FidelityName;
  /** The folder with `engine-worker.js` and `page/`; by default the one this program was packed into. */
  home?: string;
  /** Told the address, and the next one when somebody comes with an address that was used up. */
  announce?(address: string, first: boolean): void;
};

/** Closing answers a sentence where not everything could be saved. */
export type RunningServer = { url: string; close(): Promise<string | null> };

const packedHome = (): string => fileURLToPath(new URL('.', import.meta.url));

/** Opens a workbook and serves it to this machine's browser until closed; the page loads while the workbook opens. */
export const serve = async (options: ServeOptions): Promise<RunningServer> => {
  const home = options.home ?? packedHome();
  const announce = options.announce ?? (() => undefined);
  const { settings = null } = options;
  const path = resolve(options.workbook ?? 'register.xlsx');
  const chosen = options.isLanguageGuessed && settings ? chosenLanguage(settings) : null;
  const isGuessed = Boolean(options.isLanguageGuessed) && chosen === null;
  const language = chosen ?? options.language;
  const engine = {
    path,
    sample: !options.workbook,
    program: options.program,
    language,
    user: options.user,
    timeZone: options.timezone,
    clockOffset: typeof options.now === 'number' ? options.now - Date.now() : 0,
    fidelity: options.fidelity ?? 'strict',
  };
  const workbench = new Workbench(resolve(home, 'engine-worker.js'), engine, {
    isGuessed,
    keep: (spoken) => settings && keepLanguage(settings, spoken),
  });
  const files = new PageFiles(resolve(home, 'page'));
  let session: Session | null = null;
  const current = (): Session => {
    if (!session) throw new Error('The server is not listening yet');
    return session;
  };
  const signIn = new SignIn(current, (address) => announce(address, false));
  const server = makeServer({ workbench, files, signIn, session: current });
  // The sample is written once, in the language of whoever comes first.
  const waitsForGuest = isGuessed && !options.workbook && !existsSync(path);
  const opening = waitsForGuest ? workbench.startForGuest() : workbench.start();
  const settled = opening.catch(() => undefined);
  try {
    const port = await listen(server, options.port ?? 0, inWords(options.language).portTaken);
    session = sessionAt(port, signIn.secret);
    await workbench.sandbox.start(session.origin);
    announce(signIn.address, true);
    if (options.open) openBrowser(signIn.address);
    if (!waitsForGuest) await opening;
  } catch (error) {
    await settled;
    await workbench.close();
    server.close();
    throw error;
  }
  return { url: signIn.address, close: () => shutDown(server, workbench) };
};

/** Cookies do not know ports, so two workbenches must not call theirs the same. */
const sessionAt = (port: number, secret: string): Session => ({
  host: `127.0.0.1:${port}`,
  origin: `http://127.0.0.1:${port}`,
  cookieName: `portbook-${port}`,
  secret,
});

const shutDown = async (
  server: ReturnType<typeof makeServer>,
  workbench: Workbench,
): Promise<string | null> => {
  const notice = await workbench.close();
  server.close();
  server.closeAllConnections();
  return notice;
};

const openers: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
};

/** Where there is no browser to open, the printed address is all there is. */
const openBrowser = (address: string): void => {
  const [command, before] = openers[process.platform] ?? ['xdg-open', []];
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
