import { expect, test } from '@jest/globals';
import { decodeText } from '../../../src/sidebar/import/decode-text';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));

test.each([
  ['UTF-8', Buffer.from('公司名,Zürich').toString('hex'), '公司名,Zürich'],
  ['UTF-8 with its mark', `efbbbf${Buffer.from('公司').toString('hex')}`, '公司'],
  [
    'what Excel calls Unicode text',
    `fffe${Buffer.from('公司\tA', 'utf16le').toString('hex')}`,
    '公司\tA',
  ],
  ['a Chinese Excel', 'b9abcbbec3fb2cc4feb2a8', '公司名,宁波'],
  ['a western Excel', '4dfc6c6c65722c536f6369e974e9', 'Müller,Société'],
])('a list from %s is read as it was written', (_, hex, text) => {
  expect(decodeText(bytes(hex))).toBe(text);
});
