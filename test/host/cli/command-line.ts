import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { portbook } from '../../../src/host/cli/command';

export type Ran = { code: number; out: string; err: string };

/** A folder of its own with a small program in the place of the built add-on. */
export const workFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'portbook-cli-'));
  await cp(join(__dirname, 'programs', 'register.gs'), join(folder, 'dist', 'Code.gs'));
  return folder;
};

/** Runs one command line as the shell would. */
export const run = async (
  folder: string,
  argv: string[],
  given: { input?: string; env?: NodeJS.ProcessEnv; isInteractive?: boolean } = {},
): Promise<Ran> => {
  let out = '';
  let err = '';
  const code = await portbook(argv, {
    programFolder: join(folder, 'dist'),
    serve: async (options) => {
      out += `serving ${options.workbook ?? 'the sample'} on ${options.port ?? 'any port'}, opening ${options.open}\n`;
    },
    terminal: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      isInteractive: given.isInteractive ?? false,
      input: pieces(given.input ?? ''),
      env: given.env ?? {},
    },
  });
  return { code, out, err };
};

/** A stream that breaks lines and characters wherever it likes. */
async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 1001) yield bytes.subarray(at, at + 1001);
}
