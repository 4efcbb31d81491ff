import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { agenda } from './agenda';
import { call, fire } from './call';
import { copy } from './copy';
import { Desk, openWorkbook } from './desk';
import { dateOrders } from './import-choices';
import { type ImportOptions, importList } from './import-list';
import { programOfFolder } from './program-files';
import { sentenceOf, WrongUsage } from './refused';
import { report } from './report';
import { rows } from './rows';
import { type ScriptOptions, script } from './script';
import { type CommonOptions, type Setting, settingOf } from './setting';
import { type Terminal, wordsOf } from './terminal';
import { type TriageOptions, triage } from './triage';
import { undoImport } from './undo-import';
import { usageSentence } from './usage';
import { type Language, languageOf, languages, type Words } from './words';

/** Opens the register in the browser; answers when it is open. */
export type Serve = (options: ServeOptions, setting: Setting, terminal: Terminal) => Promise<void>;
export type ServeOptions = { workbook?: string; port?: number; open: boolean };

export type Surroundings = {
  terminal: Terminal;
  /** Where the add-on was built. */
  programFolder: string;
  serve: Serve;
};

/** Carries out one command line; answers the exit code: 0 done, 1 refused, 2 wrong arguments. */
export const portbook = async (argv: string[], around: Surroundings): Promise<number> => {
  const { terminal } = around;
  const language = languageOf(askedLanguage(argv), terminal.env);
  const words = wordsOf(language);
  try {
    await commandLine(around, language, words).parseAsync(argv, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const isUsage = error instanceof CommanderError;
    const sentence = isUsage ? usageSentence(error, words) : sentenceOf(error, words);
    terminal.err(`portbook: ${sentence}\n`);
    return isUsage || error instanceof WrongUsage ? 2 : 1;
  }
};

const askedLanguage = (argv: string[]): string | undefined => {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
};

const commandLine = (around: Surroundings, language: Language, words: Words): Command => {
  const { terminal } = around;
  const program = new Command('portbook')
    .description(words.about)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .showHelpAfterError(false);
  const kit = new Kit(program, around, language, words);
  addRegisterCommands(kit);
  addOtherCommands(kit);
  return program;
};

/** Commands without an execution of their own, whose service calls could be counted or made to fail. */
const runsNothing: readonly string[] = ['serve', 'copy'];

/** What the commands are made of: the common options, and the way from them to an open register. */
class Kit {
  constructor(
    private readonly program: Command,
    readonly around: Surroundings,
    readonly language: Language,
    readonly words: Words,
  ) {}

  add(name: keyof Words['commands'], usage: string): Command {
    const { options } = this.words;
    const command = this.program
      .command(`${name}${usage}`)
      .description(this.words.commands[name])
      .exitOverride()
      .addOption(new Option('--lang <language>', options.language).choices(languages))
      .option('--now <instant>', options.now)
      .option('--timezone <zone>', options.timezone)
      .option('--user <mail>', options.user)
      .option('--locale <locale>', options.locale)
      .addOption(new Option('--strict', options.strict).conflicts('lenient'))
      .option('--lenient', options.lenient);
    if (runsNothing.includes(name)) return command;
    return command.option('--count', options.count).option('--fault <mode@call>', options.fault);
  }

  onRegister(name: keyof Words['commands'], usage: string): Command {
    return this.add(name, usage).requiredOption('--workbook <file>', this.words.options.workbook);
  }

  setting(options: CommonOptions): Setting {
    return settingOf(options, this.language, this.words);
  }

  addOn(): ReturnType<typeof programOfFolder> {
    return programOfFolder(this.around.programFolder, this.words);
  }

  async desk(options: CommonOptions & { workbook: string; yes?: boolean }): Promise<Desk> {
    const setting = this.setting(options);
    const file = await openWorkbook(options.workbook, setting, this.around.terminal, false);
    const program = await this.addOn();
    return new Desk(file.workbook, file, program, setting, this.around.terminal, options.yes);
  }
}

type OnRegister = CommonOptions & { workbook: string; json?: boolean; csv?: boolean };

const addImportCommand = (kit: Kit): void => {
  const { words, around } = kit;
  const { terminal } = around;
  const { options: labels } = words;
  kit
    .onRegister('import', ' [file]')
    .option('--yes', labels.yes)
    .option('--undo <operation>', labels.undo)
    .option('--rejected <csv>', labels.rejected)
    .addOption(new Option('--dates <order>', labels.dates).choices(Object.keys(dateOrders)))
    .option('--column <header=key>', labels.column, collect, [])
    .option('--class <word=class>', labels.class, collect, [])
    .option('--overwrite', labels.overwrite)
    .option('--json', labels.json)
    .action(async (file: string | undefined, options: CommonOptions & ImportOptions) => {
      const { undo } = options;
      if (undo !== undefined) {
        return undoImport(await kit.desk(options), undo, Boolean(options.json), words, terminal);
      }
      if (file === undefined) throw new WrongUsage(words.usage.missingArgument('file'));
      return importList(file, options, await kit.addOn(), kit.setting(options), terminal);
    });
};

const addRegisterCommands = (kit: Kit): void => {
  addImportCommand(kit);
  const { words, around } = kit;
  const { terminal } = around;
  const { options: labels } = words;
  kit
    .onRegister('agenda', '')
    .option('--json', labels.json)
    .action(async (options: OnRegister) =>
      agenda(await kit.desk(options), Boolean(options.json), words, terminal),
    );
  kit
    .onRegister('report', '')
    .option('--week <week>', labels.week)
    .option('--json', labels.json)
    .option('--csv', labels.csv)
    .action(async (options: OnRegister & { week?: string }) =>
      report(await kit.desk(options), options.week, options, words, terminal),
    );
  kit
    .onRegister('rows', ' <tab>')
    .option('--json', labels.json)
    .option('--csv', labels.csv)
    .action(async (tab: string, options: OnRegister) =>
      rows(await kit.desk(options), tab, options, terminal),
    );
  kit
    .onRegister('call', ' <endpoint> [input-json]')
    .action(async (endpoint: string, input: string | undefined, options: OnRegister) =>
      call(await kit.desk(options), endpoint, input, words, terminal),
    );
  kit
    .onRegister('fire', ' <function>')
    .option('--yes', labels.answerYes)
    .option('--json', labels.json)
    .action(async (name: string, options: OnRegister & { yes?: boolean }) =>
      fire(await kit.desk(options), name, Boolean(options.json), words, terminal),
    );
};

const addOtherCommands = (kit: Kit): void => {
  const { words, around } = kit;
  const { terminal } = around;
  const { options: labels } = words;
  kit
    .add('serve', '')
    .option('--workbook <file>', labels.workbook)
    .option('--port <number>', labels.port, readPort)
    .option('--no-open', labels.noOpen)
    .action((options: CommonOptions & ServeOptions) =>
      around.serve(options, kit.setting(options), terminal),
    );
  kit
    .add('triage', ' <file>')
    .addOption(new Option('--format <format>', labels.format).choices(['text', 'eml', 'jsonl']))
    .option('--json', labels.json)
    .action(async (file: string, options: CommonOptions & TriageOptions) =>
      triage(file, options, await kit.addOn(), kit.setting(options), terminal),
    );
  kit
    .onRegister('copy', ' <target>')
    .action((target: string, options: OnRegister) =>
      copy(options.workbook, target, kit.setting(options), terminal),
    );
  kit
    .add('script', ' <files...>')
    .requiredOption('--call <functions>', labels.call)
    .option('--args <json>', labels.args)
    .option('--manifest <file>', labels.manifest)
    .option('--workbook <file>', labels.workbook)
    .action((files: string[], options: CommonOptions & ScriptOptions) =>
      script(files, options, kit.setting(options), terminal),
    );
};

const collect = (value: string, before: string[]): string[] => [...before, value];

const readPort = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new InvalidArgumentError('0–65535');
};
