import { expect, test } from '@jest/globals';
import { AddOn } from '../support/add-on';

const raw = `Return-Path: <ida@holm.example.com>
Received: from mx.example.com by mail.example.com; Wed, 18 Mar 2026 08:00:00 +0100
From: Ida Holm <ida@holm.example.com>
To: sales@us.example.com
Subject: =?UTF-8?Q?Anfrage_Thermobeh=C3=A4lter?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Wir brauchen 400 Thermobeh=C3=A4lter, pulverbeschichtet. Bitte nennen Sie den=
 Preis FOB Ningbo. ${'Die Farbe ist noch offen. '.repeat(8)}Der Deckel soll aus Bambus sein.
Ida Holm`;

const kept = async () => {
  const addOn = new AddOn();
  await addOn.ask.setUp({});
  await addOn.ask.putOffInquiry({
    operationId: 'put-off-0001',
    text: raw,
    channel: 'mail',
    kind: 'precise',
    fields: { company: 'Holm Friluft AB' },
  });
  return addOn;
};

test('what a raw mail says is found decoded, and shown without the lines of its journey', async () => {
  const addOn = await kept();
  const { inquiries } = await addOn.ask.search({ text: 'Thermobehälter' });
  expect(inquiries).toHaveLength(1);
  expect(inquiries[0]?.text).toMatch(/^Anfrage Thermobehälter Wir brauchen 400 Thermobehälter/);
  expect(inquiries[0]?.text).not.toMatch(/=C3|Received|Return-Path/);
});

test('a word far down is shown with what stands around it, and the journey of a mail is not searched', async () => {
  const addOn = await kept();
  const [found] = (await addOn.ask.search({ text: 'bambus' })).inquiries;
  expect(found?.text).toMatch(/^….*aus Bambus sein\. Ida Holm$/);
  expect((await addOn.ask.search({ text: 'quoted-printable' })).inquiries).toEqual([]);
});
