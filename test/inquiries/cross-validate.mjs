import { learn, score } from './learn.mjs';

const folds = 5;

/** Each part in turn is judged by what was learned from the others. */
const leavingOut = (triage, inquiries, partOf, parts = new Set(inquiries.map(partOf))) =>
  [...parts].flatMap((part) => {
    const model = learn(inquiries.filter((inquiry) => partOf(inquiry) !== part));
    return inquiries
      .filter((inquiry) => partOf(inquiry) === part)
      .map((inquiry) => ({ inquiry, verdict: score(model, inquiry, triage.signalOfOdds) }));
  });

/** Every fifth inquiry in turn is judged by what was learned from the others. */
export const crossValidated = (triage, inquiries) => {
  const places = new Map(inquiries.map((inquiry, at) => [inquiry, at % folds]));
  return leavingOut(triage, inquiries, (inquiry) => places.get(inquiry));
};

/** What was written at one time, by one hand, goes out together; the first writing, by far the largest, in parts. */
const setOf = ({ id }) => {
  const file = id.replace(/-\d+$/, '');
  if (/^(?:scam|broad|precise)-/.test(file)) return `first ${Number(id.match(/\d+$/)[0]) % folds}`;
  return file.replace(/-(?:english|chinese|languages)$/, '').replace(/^(sealed-\d)-\d+$/, '$1');
};

/**
 * Each set in turn is judged by what was learned from the others: nearer than random parts to what happens with letters
 * that somebody else writes.
 */
export const setBySet = (triage, inquiries) => leavingOut(triage, inquiries, setOf);
