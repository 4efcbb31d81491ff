import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Language, languages } from './protocol';

/** Where a person's own settings of the workbench are kept, by the custom of the system. */
export const settingsFile = (env: NodeJS.ProcessEnv): string => {
  const folder =
    process.platform === 'win32'
      ? (env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Application Support')
        : (env.XDG_CONFIG_HOME ?? join(homedir(), '.config'));
  return join(folder, 'portbook', 'settings.json');
};

/** The language that was chosen in the workbench; null where nobody has, or the file says nothing. */
export const chosenLanguage = (file: string): Language | null => {
  try {
    const { language } = JSON.parse(readFileSync(file, 'utf8')) as { language?: unknown };
    return languages.find((one) => one === language) ?? null;
  } catch {
    return null;
  }
};

/** Where nothing may be written there, the choice holds until the workbench ends. */
export const keepLanguage = (file: string, language: Language): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ language }, null, 2)}\n`);
  } catch {
    // A language is no reason to trouble anybody.
  }
};
