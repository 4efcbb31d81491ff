const rounds = 250;
const rate = 0.3;
const hold = 1e-4;
const leastDocuments = 3;
const folds = 5;

/** A word that so many letters of its language have only joins others, and says nothing of who wrote it. */
const mostShare = 0.1;
const fewestLetters = 30;

const counted = (inquiries) => {
  const documents = new Map();
  for (const { terms } of inquiries)
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
  return documents;
};

const joiningWords = (inquiries) => {
  const languages = new Map();
  for (const one of inquiries)
    languages.set(one.language, [...(languages.get(one.language) ?? []), one]);
  return new Set(
    [...languages.values()]
      .filter((letters) => letters.length >= fewestLetters)
      .flatMap((letters) =>
        [...counted(letters)]
          .filter(([, count]) => count > letters.length * mostShare)
          .map(([term]) => term),
      ),
  );
};

const frequent = (inquiries) => {
  const joining = joiningWords(inquiries);
  return [...counted(inquiries)]
    .filter(([term, count]) => count >= leastDocuments && !joining.has(term))
    .map(([term]) => term);
};

const sumOf = (known, weights, bias, share) =>
  known.reduce((sum, term) => sum + weights.get(term) * share, bias);

const most = 4;

/** Both kinds weigh the same within each language, so that a language is no evidence. */
const weigher = (inquiries) => {
  const counts = new Map();
  const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const sideOf = ({ kind }) => (kind === 'scam' ? 'scam' : 'buyer');
  for (const inquiry of inquiries) {
    count(inquiry.language);
    count(`${inquiry.language} ${sideOf(inquiry)}`);
  }
  return (inquiry) =>
    Math.min(
      most,
      counts.get(inquiry.language) / (2 * counts.get(`${inquiry.language} ${sideOf(inquiry)}`)),
    ) / inquiries.length;
};

/** A two-class linear model over words alone, scam against buyers. */
export const learnWords = (inquiries) => {
  const weights = new Map(frequent(inquiries).map((term) => [term, 0]));
  const past = new Map([...weights.keys()].map((term) => [term, 1e-3]));
  const weighOf = weigher(inquiries);
  const examples = inquiries.map((inquiry) => {
    const { terms, kind } = inquiry;
    const known = terms.filter((term) => weights.has(term));
    const target = kind === 'scam' ? 1 : 0;
    const weigh = weighOf(inquiry);
    return { known, target, weigh, share: known.length > 0 ? 1 / Math.sqrt(known.length) : 0 };
  });
  let bias = 0;
  let pastBias = 1e-3;
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map();
    let biasSlope = 0;
    for (const { known, target, weigh, share } of examples) {
      const odds = 1 / (1 + Math.exp(-sumOf(known, weights, bias, share)));
      const error = (odds - target) * weigh;
      biasSlope += error;
      for (const term of known) slopes.set(term, (slopes.get(term) ?? 0) + error * share);
    }
    for (const [term, weight] of weights) {
      const slope = (slopes.get(term) ?? 0) + hold * weight;
      past.set(term, past.get(term) + slope * slope);
      weights.set(term, weight - (rate * slope) / Math.sqrt(past.get(term)));
    }
    pastBias += biasSlope * biasSlope;
    bias -= (rate / 3) * (biasSlope / Math.sqrt(pastBias));
  }
  return { weights, bias };
};

/** Log odds of scam by the words of an inquiry. */
export const wordOdds = ({ weights, bias }, { terms }) => {
  const known = terms.filter((term) => weights.has(term));
  return sumOf(known, weights, bias, known.length > 0 ? 1 / Math.sqrt(known.length) : 0);
};

/** The odds of each inquiry by what was learned from the others, so that no word is weighed by its own letter. */
export const oddsByOthers = (inquiries) => {
  const odds = new Map();
  for (let fold = 0; fold < folds; fold++) {
    const model = learnWords(inquiries.filter((_, at) => at % folds !== fold));
    inquiries.forEach((inquiry, at) => {
      if (at % folds === fold) odds.set(inquiry, wordOdds(model, inquiry));
    });
  }
  return odds;
};
