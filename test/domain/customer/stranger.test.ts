import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likenessOf, worthALook } from '../../../src/domain/customer/duplicate';
import { identityOf } from '../../../src/domain/customer/identity';
import { strangerTeller } from '../../../src/domain/customer/stranger';

/** Spellings that have something in common now and then, as rows of a register have. */
const spellings = {
  country: ['', 'Germany', 'UK', '德国', 'Chile'],
  contact: ['', 'Ida Holm', 'ida holm'],
  company: [
    '',
    'Oak Import GmbH',
    'Import Oak',
    'Oak Imports',
    'OAK-IMPORT',
    'Ash & Sons Ltd',
    'Ash and Son',
    'Øak Ímport',
    'A/S Oak Import',
    '有限公司',
    'GmbH',
    '橡木进口有限公司',
  ],
  email: [
    '',
    'ida@oak.example',
    'IDA @ oak.example',
    'max@mail.oak.example; ida@gmail.com',
    'ＩＤＡ＠oak.example',
    'ask the desk',
    'Ask the desk!',
    'ida@gmail.com',
  ],
  phone: [
    '',
    '+49 30 1234567',
    '030/1234567',
    '0049 (0)30 123 45 67',
    '1234567',
    '00001234567 x12',
    '+44 20 7946 0958 / +49 30 1234567',
    'WeChat: holm_ida',
    'wechat holm ida',
    'Line holm88',
    '０３０１２３４５６７',
    '0000012',
  ],
  site: ['', 'www.oak.example', 'https://OAK.example/de', 'mail.oak.example', 'oak'],
};

const row = fc.record({
  country: fc.constantFrom(...spellings.country),
  contact: fc.constantFrom(...spellings.contact),
  company: fc.constantFrom(...spellings.company),
  email: fc.constantFrom(...spellings.email),
  phone: fc.constantFrom(...spellings.phone),
  site: fc.constantFrom(...spellings.site),
});

test('nobody who may be the same customer is passed over as a stranger', () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const who = identityOf(one);
      const isAlike = likenessOf(who, identityOf(other)).likelihood >= worthALook;
      return !(isAlike && strangerTeller(who)(other));
    }),
    { numRuns: 4_000 },
  );
});

test('a row is a stranger where only a common name, town or digit is shared', () => {
  const who = identityOf({
    country: 'Germany',
    contact: 'Ida Holm',
    company: 'Oak Import GmbH',
    email: 'ida@gmail.com',
    phone: '+49 30 1234567',
    site: '',
  });
  const other = {
    country: 'Germany',
    contact: 'Ida Holm',
    company: 'Elm Import GmbH',
    email: 'holm@gmail.com',
    phone: '+49 30 7654321',
    site: 'elm.example',
  };
  expect(strangerTeller(who)(other)).toBe(true);
});
