import type { CommanderError } from 'commander';
import type { Words, WrongArgument } from './words';

const meanings: Record<string, WrongArgument> = {
  'commander.help': 'noCommand',
  'commander.unknownCommand': 'unknownCommand',
  'commander.unknownOption': 'unknownOption',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'invalidValue',
  'commander.excessArguments': 'excessArguments',
  'commander.conflictingOption': 'conflictingOptions',
};

/** What was wrong with the command line, in the person's words; the parser itself speaks English only. */
export const usageSentence = (error: CommanderError, words: Words): string => {
  const meaning = meanings[error.code];
  const [, named = ''] = /'([^']*)'/.exec(error.message) ?? [];
  const name = /--[\w-]+/.exec(named)?.[0] ?? named;
  return meaning ? words.usage[meaning](name) : error.message;
};
