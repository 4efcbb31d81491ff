// Looks for inquiries written twice or from one template: `node test/inquiries/near-duplicates.mjs`. Exits 1 when it
// finds a pair that shares more than half of its five-character pieces, within a set or between the two.
import { readInquiries } from './read-inquiries.mjs';

const most = 0.5;
const pieceLength = 5;
/** Shorter texts are alike by chance. */
const shortest = 40;

const piecesOf = (text) => {
  const plain = text
    .replace(/^(?:from|reply-to|to|subject|发件人|回复地址|主题)\s?[:：].*$/gim, '')
    .toLowerCase()
    .replace(/[\d\s]+/g, ' ');
  const pieces = new Set();
  for (let at = 0; at + pieceLength <= plain.length; at++)
    pieces.add(plain.slice(at, at + pieceLength));
  return pieces;
};

const alike = (one, other) => {
  let both = 0;
  for (const piece of one) if (other.has(piece)) both++;
  return both / Math.min(one.size, other.size);
};

const all = ['written', 'test-split'].flatMap((folder) =>
  readInquiries(folder).map((inquiry) => ({
    id: `${folder}/${inquiry.id}`,
    pieces: piecesOf(inquiry.text),
  })),
);
let found = 0;
for (let at = 0; at < all.length; at++) {
  for (const other of all.slice(at + 1)) {
    if (Math.min(all[at].pieces.size, other.pieces.size) < shortest) continue;
    const share = alike(all[at].pieces, other.pieces);
    if (share <= most) continue;
    found++;
    console.log(`${share.toFixed(2)} ${all[at].id} ${other.id}`);
  }
}
console.log(`${all.length} inquiries, ${found} pairs too much alike`);
if (found > 0) process.exitCode = 1;
