import { expect, test } from '@jest/globals';
import { originOf } from '../../../src/domain/inquiry/reading/origin';
import { sourceOf } from '../../../src/domain/inquiry/source-of';

const read = (text: string) => {
  const origin = originOf(text);
  return { channel: origin.channel, source: sourceOf(origin) };
};

const whatsApp = `[12/03/26, 10:15:02] Ana Ruiz: Hello, do you sell pruning shears?
[12/03/26, 10:15:40] Ana Ruiz: We need 2,000 pcs for Valencia
[12/03/26, 10:20:11] Me: Hello Ana`;
const weChat = `马总 2026-03-12 10:15:02
你好，保温杯多少钱
我 2026-03-12 10:16:40
您好，请问数量`;
const raw = `Return-Path: <ida@holm.example.com>
Message-ID: <1@holm.example.com>
From: Ida Holm <ida@holm.example.com>
To: sales@us.example.com
Subject: Enquiry
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Please quote 400 flasks.
Ida`;
const shown = `From: Ida Holm <ida@holm.example.com>
Subject: Flasks
Date: 12 March 2026

Please quote 400 flasks. Ida`;
const board = `Product Name: stainless steel flask
Quantity: 4000 pieces
Buyer Location: Sweden
Quotes needed by: 30 March 2026
Details: 500 ml, powder coated`;
const alibaba = `Alibaba.com inquiry
Inquiry from: Ida Holm
Country: Sweden
Email: ida@holm.example.com
Product: flask
Message: please send price for 400 pcs`;
const webForm = `Name: Ida Holm
Company: Holm Friluft AB
Email: ida@holm.example.com
Phone: +46 31 123456
Message: We look for flasks, 400 pcs`;
const webFormByMail = `From: WordPress <wordpress@us.example.com>
Subject: New message from the contact form
To: sales@us.example.com

${webForm}`;
const chineseForm = `姓名：李雷
公司：宏达贸易
邮箱：lilei@hongda.example.com
留言：需要500个水杯，请报价`;

test.each([
  ['a WhatsApp export', whatsApp, 'whatsapp', 'socialMedia'],
  ['a WeChat copy', weChat, 'wechat', 'socialMedia'],
  ['a raw mail', raw, 'mail', ''],
  ['a mail as a program shows it', shown, 'mail', ''],
  ['a request of a board', board, 'platform', 'b2bPlatform'],
  ['a form of a platform', alibaba, 'platform', 'b2bPlatform'],
  ['a contact form', webForm, 'form', 'ownSite'],
  ['a contact form that came by mail', webFormByMail, 'form', 'ownSite'],
  ['a contact form in Chinese', chineseForm, 'form', 'ownSite'],
])('%s tells how it came', (_what, text, channel, source) => {
  expect(read(text)).toEqual({ channel, source });
});

test.each([
  ['We found your company on Alibaba and need 400 flasks.', 'b2bPlatform'],
  ['I visited your booth at the Canton Fair in April.', 'fair'],
  ['I got your contact from Google.', 'search'],
  ['Saw your products on your website, please quote.', 'ownSite'],
  ['I found you through LinkedIn', 'socialMedia'],
  ['我们在广交会上认识，请报价', 'fair'],
  ['在阿里巴巴上看到你们的产品', 'b2bPlatform'],
  ['经老客户介绍，想了解一下价格', 'customerReferral'],
  [
    'Name: Jo\nEmail: jo@lund.example.com\nHow did you hear about us? Google\nMessage: hi',
    'search',
  ],
])('where the sender found us is read from his words: %s', (text, source) => {
  expect(read(text).source).toBe(source);
});

test.each([
  `Dear Sirs,

please quote 400 flasks with our logo for our shop. We have customers in search of quality and run a website.

Best regards
Ida Holm
Company: Holm Friluft AB
Tel: +46 31 123456
Email: ida@holm.example.com
Web: www.holm.example.com`,
  '你好，请报500个保温杯的价格',
  'Hello, what is the price of flasks?',
])('a plain letter says nothing of it, whatever its signature names', (text) => {
  expect(read(text)).toEqual({ channel: '', source: '' });
});
