import { expect, test } from '@jest/globals';
import { rejectedText } from '../../../src/sidebar/import/rejected-text';

const column = (header: string) => ({ header, key: null, examples: [] });
const table = {
  columns: [column('Company'), column('Remark')],
  rows: [
    ['Oak GmbH', ''],
    ['', '=1+1'],
    ['', 'said "later", then\nnothing'],
  ],
};

test('the rows that were not taken come back as they were, each with its reason', () => {
  const rejected = [
    { row: 2, reason: 'Nobody' },
    { row: 3, reason: 'Nobody' },
  ];
  expect(rejectedText(table, rejected, 'Why')).toBe(
    '\ufeffCompany,Remark,Why\r\n,\'=1+1,Nobody\r\n,"said ""later"", then\nnothing",Nobody\r\n',
  );
});
