import { describe, expect, test } from '@jest/globals';
import type { ServiceHooks } from '../../../src/host/runtime/execution';
import type { ScriptHost } from '../../../src/host/runtime/host';
import { localise, type MessageLanguage } from '../../../src/host/runtime/localise';
import { type RefusalName, refusals } from '../../../src/host/services/refusals';
import type { Claim } from '../../conformance/claim';
import { claims } from '../../conformance/claims';
import { silentUi } from '../../conformance/silent-ui';
import { emptyWorkbook, hostOf } from '../runtime/scripted';

/** Stands where a refusal names a cell, a method, a number. */
const blank = '…';

const unit = 'row';

/** Each refusal as it is worded, with blanks for what it names. */
const worded: { [Name in RefusalName]: Parameters<(typeof refusals)[Name]> } = {
  signature: [[blank], blank],
  scope: [blank, [blank]],
  authorisation: [blank],
  authorisationNeeded: [],
  noUi: [],
  timeLimit: [],
  functionNotFound: [blank],
  noHtmlFile: [blank],
  metaTag: [blank],
  rangeNotFound: [],
  startTooSmall: [unit],
  countTooSmall: [unit],
  outsideSheet: [],
  outsideRange: [],
  badCoordinates: [],
  mismatch: [unit, 3, 2],
  cellTooLong: [],
  tooManyCells: [],
  invalidEntry: [blank, [blank]],
  protectedCell: [],
  outOfBounds: [unit],
  allUnfrozen: [unit],
  freezeAll: [unit],
  sheetExists: [blank],
  missingDocument: [blank],
  lastSheet: [],
  lastVisibleSheet: [],
  noChart: [],
  noGroup: [unit, 1, 1],
  noFilter: [],
  secondFilter: [],
  otherSheetRule: [],
  ruleWithoutRange: [],
  validationWithoutCriteria: [],
  ruleWithoutCriteria: [],
  metadataPlace: [],
  emptyRangeList: [],
  invalidValue: [],
  invalidArgument: [blank],
  argumentTooLarge: [blank],
  colourWithoutValue: [],
  otherColourType: [blank],
  richTextWithoutText: [],
  secondBanding: [],
  blobWithoutName: [],
  bandColour: [blank],
  invalidTimeZone: [blank],
  invalidName: [blank],
  overlappingMerge: [],
  lockTimeout: [],
  propertyQuota: [],
  dataStorage: [],
  propertyName: [],
  noTrigger: [],
  triggerWithoutEvent: [],
  triggerPeriod: ['minutes', [1, 5, 10, 15, 30]],
  tooManyTriggers: [],
  unparseableDate: [blank],
  unparseableCsv: [blank],
  sleepTooLong: [],
  notEmulated: [blank],
};

const wording = (name: RefusalName): string =>
  (refusals[name] as (...details: unknown[]) => string)(...worded[name]);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The fixed words of a refusal, as they are found in what a claim expects. */
const pattern = (name: RefusalName): RegExp =>
  new RegExp(
    escaped(wording(name))
      .replace(/\d+/g, '\\d+')
      .replace(/\b(row)(s?)\b/g, '(row|column)$2')
      .replaceAll(blank, '.*'),
  );

const run = async (host: ScriptHost, name = 'main', cause: 'menu' | 'time' = 'menu') =>
  (await host.run(name, [], cause)).error?.message;

const main = (body: string): string => `function main() { ${body} }`;

const program = (source: string, oauthScopes: string[]) => ({
  files: [{ name: 'Code', source }],
  html: new Map<string, string>(),
  manifest: { timeZone: 'Asia/Shanghai', oauthScopes },
});

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

type Speech = { messagesIn: MessageLanguage };

/** What a claim cannot bring about by itself: another person, another permission, another way to be started. */
const met: Partial<Record<RefusalName, (speech: Speech) => Promise<string | undefined>>> = {
  scope: (speech) => {
    const source = main('ScriptApp.getProjectTriggers();');
    const scopes = [scope('spreadsheets.currentonly')];
    return run(hostOf('', { ...speech, program: program(source, scopes) }));
  },
  authorisation: async (speech) => {
    const source = 'function onOpen() { PropertiesService.getDocumentProperties(); }';
    const host = hostOf(source, { ...speech, ui: silentUi, installed: 'addon-not-enabled' });
    return (await host.open())?.error?.message;
  },
  authorisationNeeded: (speech) => {
    const scopes = [scope('spreadsheets.currentonly'), scope('script.scriptapp')];
    const source = main('ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);');
    const consents = scopes.slice(0, 1);
    return run(hostOf('', { ...speech, program: program(source, scopes), consents }));
  },
  noUi: (speech) =>
    run(hostOf(main('SpreadsheetApp.getUi();'), { ...speech, ui: silentUi }), 'main', 'time'),
  timeLimit: (speech) => run(hostOf(main('while (true) SpreadsheetApp.flush();'), speech)),
  functionNotFound: (speech) => run(hostOf('', speech), 'missing'),
  protectedCell: async (speech) => {
    const workbook = emptyWorkbook();
    const protect = main(
      "SpreadsheetApp.getActiveSheet().getRange('A1').protect().addEditor('lin@example.com');",
    );
    await run(hostOf(protect, { workbook }));
    const write = main(
      "SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValue(1); SpreadsheetApp.flush();",
    );
    return run(hostOf(write, { ...speech, workbook, user: 'maria@example.com' }));
  },
  lockTimeout: async (speech) => {
    const workbook = emptyWorkbook();
    const insists = main('LockService.getDocumentLock().waitLock(5000);');
    let message: Promise<string | undefined> | undefined;
    const hooks: ServiceHooks = {
      before: ({ name }) => {
        if (name === 'SpreadsheetApp.flush')
          message = run(hostOf(insists, { ...speech, workbook, user: 'maria@example.com' }));
      },
    };
    const holds = main('LockService.getDocumentLock().waitLock(10); SpreadsheetApp.flush();');
    await run(hostOf(holds, { workbook, hooks }));
    return message;
  },
};

const names = Object.keys(refusals) as RefusalName[];

const isSaid = ({ expect: wanted, given }: Claim, name: RefusalName): boolean =>
  [wanted, given?.strict].flat().some((one) => {
    const text = typeof one === 'string' ? one : (one as { throws?: string } | null)?.throws;
    return text !== undefined && pattern(name).test(text);
  });

describe('every refusal is met in Google’s words', () => {
  test.each(names.filter((name) => !met[name]))('%s by a claim', (name) => {
    const saying = Object.values(claims)
      .flat()
      .filter((claim) => isSaid(claim, name));
    expect(saying).not.toEqual([]);
  });

  test.each(Object.entries(met))('%s by a run of its own', async (name, meet) => {
    expect(await meet({ messagesIn: 'en' })).toMatch(pattern(name as RefusalName));
  });
});

describe('no refusal can be known by its English words', () => {
  test.each(names)('%s', (name) => {
    for (const language of ['garbled', 'zh_CN', 'zh_TW'] as const)
      expect(localise(wording(name), language)).not.toMatch(pattern(name));
  });

  test.each(Object.entries(met))('nor where it is met: %s', async (name, meet) => {
    const message = await meet({ messagesIn: 'garbled' });
    expect(message).toBeTruthy();
    expect(message).not.toMatch(pattern(name as RefusalName));
  });
});
