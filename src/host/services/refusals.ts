/** An error as a script sees it: `Exception: …`, always in Google's words. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}

/**
 * Every refusal the services know. The texts are Google's as quoted by its reference or by live failures; programs must
 * not match on them, since Google words them in the user's language.
 */
export const refusals = {
  signature: (types: string[], method: string) =>
    `The parameters (${types.join(',')}) don't match the method signature for ${method}.`,
  scope: (method: string, scopes: string[]) =>
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${scopes.join(' || ')}`,
  authorisation: (method: string) => `You do not have permission to call ${method}.`,
  authorisationNeeded: () => 'Authorization is required to perform that action.',
  noUi: () => 'Cannot call SpreadsheetApp.getUi() from this context.',
  timeLimit: () => 'Exceeded maximum execution time',
  functionNotFound: (name: string) => `Script function not found: ${name}`,
  noHtmlFile: (name: string) => `No HTML file named ${name} was found.`,

  metaTag: (name: string) => `The meta tag "${name}" is not allowed in this context.`,

  rangeNotFound: () => 'Range not found',
  startTooSmall: (unit: 'row' | 'column') => `The starting ${unit} of the range is too small.`,
  countTooSmall: (unit: 'row' | 'column') =>
    `The number of ${unit}s in the range must be at least 1.`,
  outsideSheet: () => 'The coordinates of the range are outside the dimensions of the sheet.',
  outsideRange: () => 'Cell reference out of range',
  badCoordinates: () => 'The coordinates or dimensions of the range are invalid.',
  mismatch: (unit: 'row' | 'column', given: number, wanted: number) =>
    `The number of ${unit}s in the data does not match the number of ${unit}s in the range. ` +
    `The data has ${given} but the range has ${wanted}.`,
  cellTooLong: () =>
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  tooManyCells: () =>
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  invalidEntry: (cell: string, choices: string[] | null) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.` +
    (choices ? ` Please enter one of the following values: ${choices.join(', ')}.` : ''),
  protectedCell: () =>
    'You are trying to edit a protected cell or object. ' +
    'Please contact the spreadsheet owner to remove protection if you need to edit.',
  outOfBounds: (unit: 'row' | 'column') => `Those ${unit}s are out of bounds.`,
  allUnfrozen: (unit: 'row' | 'column') =>
    `Sorry, it is not possible to delete all non-frozen ${unit}s.`,
  freezeAll: (unit: 'row' | 'column') => `You can't freeze all visible ${unit}s on the sheet.`,
  sheetExists: (name: string) =>
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  missingDocument: (id: string) =>
    `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
  lastSheet: () => "You can't remove all the sheets in a document.",
  lastVisibleSheet: () => "You can't hide all the sheets in a document.",
  noChart: () => 'The chart is not on this sheet.',
  noGroup: (axis: 'row' | 'column', index: number, depth: number) =>
    `There is no ${axis} group at index ${index} with depth ${depth}.`,
  noFilter: () => 'This sheet has no filter.',
  secondFilter: () => "You can't create a filter in a sheet that already has a filter.",
  otherSheetRule: () => 'Conditional format rule cannot reference a different sheet.',
  ruleWithoutRange: () => 'Conditional format rule must have at least one range.',
  validationWithoutCriteria: () => 'Data validation rule must have a criteria.',
  ruleWithoutCriteria: () => 'Conditional format rule must have a condition.',
  metadataPlace: () =>
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
    'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
    'or an entire row or column.',
  emptyRangeList: () => 'The range list must contain at least one range.',
  invalidValue: () => 'Cannot convert the value to a cell value.',
  invalidArgument: (name: string) => `Invalid argument: ${name}`,
  argumentTooLarge: (name: string) => `Argument too large: ${name}`,
  colourWithoutValue: () => 'The color must be set before it can be built.',
  otherColourType: (type: string) => `Object is not of type ${type}.`,
  richTextWithoutText: () => 'Text must be set before styles or links can be set.',
  secondBanding: () =>
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  blobWithoutName: () => 'Blob object must have non-null name for this operation.',
  bandColour: (which: string) => `${which} color should not be null`,
  invalidTimeZone: (zone: string) =>
    `Invalid argument: timeZone. Should be a valid time zone: ${zone}`,
  invalidName: (name: string) => `The name "${name}" is not a valid name for a range.`,
  overlappingMerge: () => 'You must select all cells in a merged range to merge or unmerge them.',

  lockTimeout: () => 'Lock timeout: another process was holding the lock for too long.',
  propertyQuota: () =>
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  dataStorage: () => 'Data storage error',
  propertyName: () =>
    'When setting or getting a property value, the property name must not be null or empty',
  noTrigger: () =>
    'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
  triggerWithoutEvent: () => 'The trigger needs an event before it can be created.',
  triggerPeriod: (unit: string, allowed: readonly number[] | undefined) =>
    `The value you passed to every${unit[0]?.toUpperCase()}${unit.slice(1)} was invalid. ` +
    `It must be ${allowed ? `one of ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}` : 'at least 1'}.`,
  tooManyTriggers: () =>
    'This script has too many triggers. ' +
    'Triggers must be deleted from the script before more can be added.',
  unparseableDate: (text: string) => `Unparseable date: "${text}"`,
  unparseableCsv: (text: string) => `Could not parse text: ${text}`,
  sleepTooLong: () => 'Sleep time must be between 0 and 300000 milliseconds.',
  notEmulated: (method: string) => `${method} is not emulated by the workbench`,
} as const;

export type RefusalName = keyof typeof refusals;

/** Throws the named refusal into the script. */
export const refuse = <Name extends RefusalName>(
  name: Name,
  ...details: Parameters<(typeof refusals)[Name]>
): never => {
  const word = refusals[name] as (...parts: typeof details) => string;
  throw new Refusal(word(...details));
};
