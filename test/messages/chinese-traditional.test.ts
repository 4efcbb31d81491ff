import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = join(root, 'src/messages/chinese-traditional');

test('the traditional words are up to date with the simplified ones', () => {
  const check = () =>
    execFileSync(process.execPath, [join(root, 'appsscript/traditional.mjs'), '--check'], {
      encoding: 'utf8',
    });
  expect(check).not.toThrow();
});

test('no word of the mainland is left where Taiwan says it otherwise', () => {
  const mainland = /单|这|们|域名|郵箱|單元格|賬號|渠道|平臺|隻能|采購|質量|軟件|信息|文件夾|默認/;
  const found = readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => mainland.test(line)),
  );
  expect(found).toEqual([]);
});
