import { expect, test } from '@jest/globals';
import { emptyWorkbook, hostOf } from './scripted';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const listed = [scope('spreadsheets.currentonly'), scope('script.scriptapp')];

const run = async (body: string, consents?: string[]) => {
  const workbook = emptyWorkbook();
  const host = hostOf('', {
    workbook,
    program: {
      files: [{ name: 'Code', source: `function main() {\n${body}\n}` }],
      html: new Map(),
      manifest: { timeZone: 'Asia/Shanghai', oauthScopes: listed },
    },
    ...(consents && { consents }),
  });
  return { workbook, ...(await host.run('main', [], 'menu')) };
};

const info = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes(), info.getAuthorizationUrl() === null];`;

test('whoever allowed everything has the scopes of the manifest and nothing to allow', async () => {
  expect((await run(info)).value).toEqual(['NOT_REQUIRED', listed, true]);
});

test('a scope that was not ticked is missing and has an address', async () => {
  const { value } = await run(info, [scope('spreadsheets.currentonly')]);
  expect(value).toEqual(['REQUIRED', [scope('spreadsheets.currentonly')], false]);
});

test('asked about some scopes, it answers about those alone', async () => {
  const body = `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['${listed[0]}']);
    return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes()];`;
  const { value } = await run(body, [scope('spreadsheets.currentonly')]);
  expect(value).toEqual(['NOT_REQUIRED', [listed[0]]]);
});

test('what needs a scope that was not ticked is refused', async () => {
  const { error } = await run('ScriptApp.getProjectTriggers();', [listed[0] as string]);
  expect(error?.message).toBe(
    `Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: ${listed[1]}`,
  );
});

test.each([
  ['requireAllScopes(ScriptApp.AuthMode.FULL)'],
  [`requireScopes(ScriptApp.AuthMode.FULL, ['${listed[1]}'])`],
])('%s ends a run that lacks one, whatever it catches', async (call) => {
  const body = `try { ScriptApp.${call}; } catch (error) {}
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue('went on');`;
  const stopped = await run(body, [listed[0] as string]);
  expect(stopped).toMatchObject({
    status: 'killed',
    error: { message: 'Authorization is required to perform that action.' },
  });
  expect(stopped.workbook.sheets[0]?.value(0, 0)).toBeNull();
  expect((await run(body)).workbook.sheets[0]?.value(0, 0)).toBe('went on');
});

test('a scope the manifest does not list is an error', async () => {
  const body = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${scope('gmail.send')}']);`;
  expect(await run(body)).toMatchObject({ status: 'failed', error: { name: 'Exception' } });
});
