import { placeTerms } from './load-triage.mjs';

/** Reads an inquiry with the triage given, and lists the pieces of its words that may teach something. */
export const readWith = (triage) => {
  const places = placeTerms(triage);
  return (inquiry) => {
    const reading = triage.readInquiry(inquiry.text, {
      ownDomains: ['ourcompany.example'],
      received: inquiry.received,
    });
    const terms = [...triage.piecesIn(reading.folded).keys()].filter((term) => !places.has(term));
    return { ...inquiry, reading, terms };
  };
};
