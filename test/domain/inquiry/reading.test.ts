import { expect, test } from '@jest/globals';
import { readLetter } from '../../../src/domain/inquiry/reading/letter';
import { splitPaste } from '../../../src/domain/inquiry/reading/split-paste';
import { triage } from '../../../src/domain/inquiry/triage';

const base64 = (octets: Uint8Array) => Buffer.from(octets).toString('base64');

test('reads a raw mail in GB2312 with an encoded subject and sender', () => {
  // 询价 球阀 and 王敏, in GB2312.
  const subject = base64(Uint8Array.from([0xd1, 0xaf, 0xbc, 0xdb, 0x20, 0xc7, 0xf2, 0xb7, 0xa7]));
  const name = base64(Uint8Array.from([0xcd, 0xf5, 0xc3, 0xf4]));
  const mail = readLetter(
    [
      'Received: from a.example',
      `From: =?gb2312?B?${name}?= <wangmin@yuanda.example>`,
      'To: sales@ourcompany.example',
      'Subject: =?GB2312?B?',
      ` ${subject}?=`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=gb2312',
      'Content-Transfer-Encoding: base64',
      '',
      subject,
    ]
      .join('\r\n')
      .replace('=?GB2312?B?\r\n ', '=?GB2312?B?'),
  );
  expect(mail.from).toEqual({ name: '王敏', email: 'wangmin@yuanda.example' });
  expect(mail.subject).toBe('询价 球阀');
  expect(mail.body).toBe('询价 球阀');
});

test('reads quoted-printable Latin mail and joins its soft line breaks', () => {
  const mail = readLetter(
    'MIME-Version: 1.0\nFrom: a@b.example\nContent-Type: text/plain; charset="ISO-8859-1"\nContent-Transfer-Encoding: quoted-printable\n\nBitte 500 St=FCck f=\n=FCr uns',
  );
  expect(mail.body).toBe('Bitte 500 Stück für uns');
});

test('takes the plain part of a multipart mail, and the names of its attachments', () => {
  const mail = readLetter(
    'MIME-Version: 1.0\nFrom: a@b.example\nContent-Type: multipart/mixed; boundary="xx"\n\n--xx\nContent-Type: text/plain\n\nWe need chairs.\n--xx\nContent-Type: application/pdf; name="po.pdf.exe"\nContent-Disposition: attachment; filename="po.pdf.exe"\n\nAAAA\n--xx--',
  );
  expect(mail.body.trim()).toBe('We need chairs.');
  expect(mail.attachments).toEqual(['po.pdf.exe']);
});

test('reads of an HTML mail what its reader sees, not what is hidden in it', () => {
  const mail = readLetter(
    'MIME-Version: 1.0\nFrom: a@b.example\nContent-Type: text/html; charset=utf-8\n\n<html><style>p{}</style><p>Price of 50 lamps&nbsp;please</p><div style="display:none">lottery winner</div><p>Ann</p></html>',
  );
  expect(mail.body).toBe('Price of 50 lamps please\n\nAnn');
});

test('reads headers as mail programs of other languages show them', () => {
  const mail = readLetter(
    '发件人: 李娜 <lina@baihe.example>\n收件人: sales@ourcompany.example\n主题: 询价\n\n需要椅子',
  );
  expect(mail.from?.email).toBe('lina@baihe.example');
  expect(mail.to).toEqual(['sales@ourcompany.example']);
  expect(mail.body).toContain('需要椅子');
});

test('reads a chat export by its first writer and leaves the answers out', () => {
  const letter = readLetter(
    '[12/03/26, 10:15:02] Luca: need 300 chairs\n[12/03/26, 10:16:00] Sales Amy: which model?\n[12/03/26, 10:17:11] Luca: ST-14 black',
  );
  expect(letter.from?.name).toBe('Luca');
  expect(letter.body).toBe('need 300 chairs\nST-14 black');
});

test('parts the words of a mail from the mail it answers', () => {
  const letter = readLetter(
    'Please add 40 pieces of model A-17 to the order.\n\nOn Tue, 3 Mar 2026 Jenny <jenny@ourcompany.example> wrote:\n> our price is 5 USD\n',
  );
  expect(letter.body).not.toContain('our price');
});

test('never takes our own address for the buyer', () => {
  const { fields } = triage(
    'From: noreply@platform.example\nTo: sales@ourcompany.example\nSubject: Inquiry\n\nPlease write to sales@ourcompany.example or me, ann@birch.example. I need 20 desks.',
    { ownDomains: ['ourcompany.example'] },
  );
  expect(fields.email).toBe('ann@birch.example');
});

test('parts a paste of several inquiries at ruled lines and at new headers', () => {
  const first =
    'From: a@b.example\nSubject: chairs\n\nPlease quote 20 chairs in oak for our hotel.';
  const second =
    'From: c@d.example\nSubject: tables\n\nWhat do your tables cost, and how long is delivery?';
  expect(splitPaste(`${first}\n${second}`)).toHaveLength(2);
  expect(splitPaste('Need 20 chairs, price?\n----------\nNeed 30 tables, price?')).toHaveLength(2);
  expect(
    splitPaste('Need 20 chairs in oak, price please?\n-----\nAnn Lee\nBirch Ltd'),
  ).toHaveLength(1);
});

test('of a paste that is taken apart no word is lost, and one inquiry stays as it was pasted', () => {
  const [first, second, ...none] = splitPaste(
    'Need 20 chairs, price?\n-----\nMOQ?\n-----\nNeed 30 tables, price?',
  );
  expect([first, second, none]).toEqual([
    'Need 20 chairs, price?\nMOQ?',
    'Need 30 tables, price?',
    [],
  ]);
  expect(splitPaste('  MOQ?\n')).toEqual(['  MOQ?\n']);
  expect(splitPaste('')).toEqual(['']);
});

test('a whole mail with its headers, an answer with the mail it answers, and a form stay one inquiry', () => {
  const header = 'Return-Path: <c@d.example>\nReceived: from d.example\n';
  const mail = 'From: c@d.example\nTo: us@example.com\nSubject: RE: tables\n\nAnd for 40 tables?';
  expect(splitPaste(header + mail)).toHaveLength(1);
  const answered = 'From: us@example.com\nDate: 2 May 2026\nSubject: tables\n\nThey cost 40 USD.';
  expect(splitPaste(`${mail}\n\n${answered}`)).toHaveLength(1);
  const form = 'Your name: Ida Holm\nEmail: ida@holm.example\nMessage: what do 40 tables cost?';
  expect(splitPaste(`New message from the contact form\n------\n${form}`)).toHaveLength(1);
});

test('reads characters that only GBK has', () => {
  const letter = readLetter(
    [
      'From: a@example.com',
      'Mime-Version: 1.0',
      'Content-Type: text/plain; charset=gbk',
      'Content-Transfer-Encoding: base64',
      '',
      '0a+826O6hrSI0ulGxcayu9DiuNa3p8PF',
    ].join('\n'),
  );
  expect(letter.body.trim()).toBe('询价：喆堃镕牌不锈钢阀门');
});

test('reads a raw mail in Big5', () => {
  const letter = readLetter(
    [
      'From: a@example.com',
      'Mime-Version: 1.0',
      'Content-Type: text/plain; charset="Big5"',
      'Content-Transfer-Encoding: base64',
      '',
      'sXqmbqFBp9qlcbvdrW66da9dtmKp0zUwMK3ToUG90LP4u/mhQw==',
    ].join('\n'),
  );
  expect(letter.body.trim()).toBe('您好，我司需要滾珠軸承500個，請報價。');
});
