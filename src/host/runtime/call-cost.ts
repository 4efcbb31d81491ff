/** What a call costs on Google's side; `local` ones never leave the script's machine and are not service calls. */
export type CallKind =
  | 'local'
  | 'metadata'
  | 'read'
  | 'write'
  | 'commit'
  | 'lock'
  | 'property'
  | 'cache'
  | 'trigger'
  | 'ui';

/** Milliseconds on Google: measured where others published numbers, guessed for locks, triggers and dialogs. */
export const baseCost: Record<CallKind, number> = {
  local: 0,
  metadata: 85,
  read: 80,
  write: 0.5,
  commit: 130,
  lock: 40,
  property: 40,
  cache: 32,
  trigger: 100,
  ui: 100,
};
export const cellReadCost = 0.013;
export const cellWriteCost = 0.14;

const words = (text: string) => new Set(text.split(' '));

/** Answered from what the object already holds. */
const local = words(
  'activate getA1Notation getCell getColumn getColumnIndex getEndColumn getEndRow getGridId getHeight getLastColumnOfRange ' +
    'getNumColumns getNumRows getRange getRangeList getRanges getRow getRowIndex getSheet getWidth isEndColumnBounded ' +
    'isEndRowBounded isStartColumnBounded isStartRowBounded offset createTextFinder createDeveloperMetadataFinder ' +
    'newChart getParent getSheetId getId getSelection getActiveSpreadsheet getActive getActiveSheet getActiveRange ' +
    'getActiveRangeList getActiveCell getCurrentCell setActiveSheet setActiveRange setActiveSelection setActiveRangeList ' +
    'setCurrentCell getUrl',
);

/** Read the cells themselves, at a cost that grows with their number. */
const cellReads =
  /^get(Display)?Values?$|^get(Formula|Note|Background|FontColor|FontWeight|FontStyle|FontSize|FontLine|FontFamil|NumberFormat|HorizontalAlignment|VerticalAlignment|Wrap|DataValidation|SheetValues|RichText|TextStyle|BackgroundObject|FontColorObject)|^find|^isBlank|^isChecked|^getNextDataCell|^getDataRegion/;

/** Change the shape of the workbook, or are sent at once. */
const commits =
  /^(flush|insert|delete|append|move|copyTo|duplicate|remove|rename|protect|applyRowBanding|applyColumnBanding|createFilter|setConditionalFormatRules|clearConditionalFormatRules|setDataValidations?|addDeveloperMetadata|updateChart|sort|merge|breakApart|setNamedRange|replace|setName|create$|randomize|splitTextToColumns|trimWhitespace|autoResize|autoFill|addPivot|addRow|addColumn|addFilter|collapse|expand|shift)/;

const backed = words(
  'Spreadsheet Sheet Range RangeList Filter Protection NamedRange DeveloperMetadata DeveloperMetadataFinder Banding ' +
    'TextFinder SpreadsheetApp Selection Group Slicer PivotTable PivotGroup PivotValue PivotFilter',
);

const spreadsheetKind = (name: string, method: string): CallKind => {
  if (!backed.has(name)) return 'local';
  if (name === 'Range' && /^(getLast(Row|Column)|toString)$/.test(method)) return 'local';
  if (name === 'RangeList' && method === 'getRanges') return 'local';
  if (name === 'SpreadsheetApp' && /^(new|getUi)/.test(method)) return 'local';
  if (name === 'TextFinder' && /^(match|ignore|useRegular|startFrom)/.test(method)) return 'local';
  if (name === 'DeveloperMetadataFinder' && /^(with|onInt)/.test(method)) return 'local';
  if (local.has(method)) return 'local';
  if (method === 'toast') return 'ui';
  if (cellReads.test(method)) return 'read';
  if (/^(get|is|can|has)/.test(method)) return 'metadata';
  return commits.test(method) ? 'commit' : 'write';
};

const otherKinds: Record<string, (method: string) => CallKind> = {
  'Lock.Lock': () => 'lock',
  'Properties.Properties': () => 'property',
  'Cache.Cache': () => 'cache',
  'Script.ScriptApp': (method) =>
    /Trigger/.test(method) && method !== 'newTrigger' ? 'trigger' : 'local',
  'Base.Ui': (method) => (/^(alert|prompt|show)/.test(method) ? 'ui' : 'local'),
  'Base.Menu': (method) => (method === 'addToUi' ? 'ui' : 'local'),
};

const known = new Map<string, CallKind>();

/** How a method such as `getValues` of `Spreadsheet.Range` is counted. */
export const kindOf = (googleClass: string, method: string): CallKind => {
  const key = `${googleClass}.${method}`;
  const found = known.get(key);
  if (found) return found;
  const [space = '', name = ''] = googleClass.split('.');
  const other =
    otherKinds[googleClass] ??
    (space === 'Script' && method === 'create' ? () => 'trigger' as const : null);
  const kind =
    space === 'Spreadsheet' ? spreadsheetKind(name, method) : (other?.(method) ?? 'local');
  known.set(key, kind);
  return kind;
};

export const isReading = (kind: CallKind): boolean => kind === 'read' || kind === 'metadata';
export const isWriting = (kind: CallKind): boolean =>
  kind === 'write' || kind === 'commit' || kind === 'property' || kind === 'trigger';
