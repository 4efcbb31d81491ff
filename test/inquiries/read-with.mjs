import { placeTerms } from './load-triage.mjs';

/** Reads an inquiry with the triage given, and lists the pieces of its words that may teach something. */
export const readWith = (triage) => {
  const places = placeTerms(triage);
  return (inquiry) => {
    const reading = triage.readInquiry(inquiry.text, {
      ownDomains: ['ourcompany.example'],
      received: inquiry.received,
    });
    const isOfPlace = (piece) =>
      places.has(piece) ||
      (piece.includes('_') && piece.split('_').some((part) => places.has(part)));
    const terms = [...triage.piecesIn(reading.folded).keys()].filter((piece) => !isOfPlace(piece));
    return { ...inquiry, reading, terms };
  };
};
