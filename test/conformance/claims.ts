import { cellsAndGroups } from './cells-and-groups';
import { rangeActions } from './changes-to-ranges';
import { chartsAndFinders } from './charts-and-finders';
import type { Claim } from './claim';
import { documentedFormulas } from './documented-formulas';
import { documentedLookups } from './documented-lookups';
import { filtersAndSorting } from './filters-and-sorting';
import { formats } from './formats';
import { pagesAndDialogs } from './pages-and-dialogs';
import { pivotTables } from './pivot-tables';
import { protectionAndMetadata } from './protection-and-metadata';
import { ranges } from './ranges';
import { readValues } from './read-values';
import { refused } from './refused';
import { coloursAndScales, richTexts } from './rich-texts';
import { conditionalRules, validationRules } from './rules';
import { runtime } from './runtime';
import { sheets } from './sheets';
import { spreadsheets } from './spreadsheets';
import { storage } from './storage';
import { triggersAndSessions } from './triggers-and-sessions';
import { typedByLocale } from './typed-by-locale';
import { utilities } from './utilities';
import { writtenValues } from './written-values';

/** Every claim of the project, by what it is about. */
export const claims: Record<string, Claim[]> = {
  'values written': writtenValues,
  'values by locale': typedByLocale,
  'values read': readValues,
  ranges,
  'changes to ranges': rangeActions,
  'formats and notes': formats,
  'rich text': richTexts,
  'colours and scales': coloursAndScales,
  'data validation': validationRules,
  'conditional formatting': conditionalRules,
  sheets,
  'cells, groups and slicers': cellsAndGroups,
  spreadsheets,
  'pivot tables': pivotTables,
  'charts and text finders': chartsAndFinders,
  'filters and sorting': filtersAndSorting,
  'pages and dialogs': pagesAndDialogs,
  'protection, metadata and banding': protectionAndMetadata,
  runtime,
  'properties, cache and locks': storage,
  'triggers and sessions': triggersAndSessions,
  utilities,
  'formulas of the help pages': [...documentedFormulas, ...documentedLookups],
  'other refusals': refused,
};
