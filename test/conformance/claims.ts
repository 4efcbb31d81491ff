import type { Claim } from './claim';
import { formats } from './formats';
import { ranges } from './ranges';
import { readValues } from './read-values';
import { conditionalRules, validationRules } from './rules';
import { sheets } from './sheets';
import { spreadsheets } from './spreadsheets';
import { writtenValues } from './written-values';

/** Every claim of the project, by what it is about. */
export const claims: Record<string, Claim[]> = {
  'values written': writtenValues,
  'values read': readValues,
  ranges,
  'formats and notes': formats,
  'data validation': validationRules,
  'conditional formatting': conditionalRules,
  sheets,
  spreadsheets,
};
