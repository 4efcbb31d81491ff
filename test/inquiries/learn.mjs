import { minimise } from './minimise.mjs';

const kinds = ['scam', 'broad', 'precise'];
/** How strongly a weight is held to what it is assumed to be before anything was learned. */
const holdSignal = 4e-4;
const holdTerm = 1e-5;
const leastDocuments = 3;
const shareOfScam = 0.36;

/** Flags of sender and file that no innocent inquiry shows. */
const telling = new Set(['replyToOtherDomain', 'lookAlikeDomain', 'dangerousFile']);

/** As in the judge. */
const leastOddsOfTrap = 0.75;

const strengthOf = ({ name, flag }) => {
  if (telling.has(name)) return 9;
  if (flag === 'hard') return 3.5;
  return flag === 'soft' ? 1.2 : 0.5;
};

/** What a signal is assumed to tell: of scam against buyers, and of precise against broad. */
const assumedOf = {
  scam: (signal) => (signal.for === 'scam' ? strengthOf(signal) : -0.5),
  precise: (signal) => ({ scam: 0, broad: -0.5, precise: 0.5 })[signal.for],
};

/** Shows that something is to be bought, and not how precisely. */
const ofBuyers = new Set(['buyingWish']);

const isOfWords = ({ name }) => name.startsWith('wordedLike');
const signalsOf = ({ reading }) => reading.signals.filter((signal) => !isOfWords(signal));

const indexOf = (names) => new Map([...names].map((name, at) => [name, at]));

const frequentTerms = (inquiries) => {
  const documents = new Map();
  for (const { terms } of inquiries)
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
  return [...documents].filter(([, count]) => count >= leastDocuments).map(([term]) => term);
};

/**
 * Within each language both sides weigh as in all, so that a language is no evidence; a buyer taken for a swindler
 * costs more than the other way round.
 */
const most = 4;
const weigher = (inquiries, isTrue, shareOfTrue) => {
  const counts = new Map();
  const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const inquiry of inquiries) {
    count(inquiry.language);
    count(`${inquiry.language} ${isTrue(inquiry)}`);
  }
  return (inquiry) => {
    const all = counts.get(inquiry.language);
    const same = counts.get(`${inquiry.language} ${isTrue(inquiry)}`);
    const share = isTrue(inquiry) ? shareOfTrue : 1 - shareOfTrue;
    return (Math.min(most, all / (2 * same)) * 2 * share) / inquiries.length;
  };
};

const sumOf = ({ places, values }, weights, bias) => {
  let sum = bias;
  for (let at = 0; at < places.length; at++) sum += weights[places[at]] * values[at];
  return sum;
};

/** Logistic loss, each weight held to its prior; the bias is the last place. */
const descend = (examples, weights, priors, holds) => {
  const bias = weights.length;
  const look = (place) => {
    const slope = new Float64Array(bias + 1);
    let value = 0;
    for (const example of examples) {
      const sum = sumOf(example, place, place[bias]);
      const signed = example.target ? sum : -sum;
      value += example.weigh * (Math.log1p(Math.exp(-Math.abs(signed))) + Math.max(0, -signed));
      const error = (1 / (1 + Math.exp(-sum)) - example.target) * example.weigh;
      slope[bias] += error;
      for (let at = 0; at < example.places.length; at++)
        slope[example.places[at]] += error * example.values[at];
    }
    for (let at = 0; at < bias; at++) {
      const off = place[at] - priors[at];
      value += (holds[at] * off * off) / 2;
      slope[at] += holds[at] * off;
    }
    return { value, slope };
  };
  const found = minimise(look, Float64Array.of(...weights, 0));
  weights.set(found.subarray(0, bias));
  return found[bias];
};

/** As in the triage: the more pieces of a sort are known, the less each tells. */
const few = 8;
const isRelation = (term) => term.includes('>');
const sharesOf = (found) => {
  const related = found.filter(isRelation).length;
  const ofRelation = 1 / Math.sqrt(related + few);
  const ofWord = 1 / Math.sqrt(found.length - related + few);
  return (term) => (isRelation(term) ? ofRelation : ofWord);
};

/** A two-class linear model over signals and, where `terms` are given, words; `isTrue` is what it tells. */
const learnOne = ({ inquiries, isTrue, assumed, terms, share: shareOfTrue }) => {
  const known = new Map();
  for (const inquiry of inquiries)
    for (const signal of signalsOf(inquiry))
      if (!known.has(signal.name) || signal.flag === 'hard') known.set(signal.name, signal);
  const signals = indexOf(known.keys());
  const words = indexOf(terms);
  const priors = new Float64Array(signals.size + words.size);
  for (const [name, at] of signals) priors[at] = assumed(known.get(name));
  const holds = priors.map((_, at) => (at < signals.size ? holdSignal : holdTerm));
  const weighOf = weigher(inquiries, isTrue, shareOfTrue);
  const examples = inquiries.map((inquiry) => {
    const found = inquiry.terms.filter((term) => words.has(term));
    const shares = sharesOf(found);
    const own = signalsOf(inquiry);
    return {
      places: [
        ...own.map(({ name }) => signals.get(name)),
        ...found.map((term) => signals.size + words.get(term)),
      ],
      values: [...own.map(({ value }) => value), ...found.map((term) => shares(term))],
      target: isTrue(inquiry) ? 1 : 0,
      weigh: weighOf(inquiry),
    };
  });
  const weights = Float64Array.from(priors);
  const bias = descend(examples, weights, priors, holds);
  const named = (index, from) =>
    new Map([...index].map(([name, at]) => [name, weights[from + at]]));
  return { bias, signals: named(signals, 0), terms: named(words, signals.size) };
};

/** Words that move less than this are left out, and the rest is learned anew without them. */
const leastWeight = 0.57;

/**
 * In doubt a buyer: taken off the log odds of scam, as much as leaves a precision of 0.96 on all sets, each left out in
 * turn.
 */
const caution = 0.6;

const learnScam = (inquiries) => {
  const task = {
    inquiries,
    isTrue: ({ kind }) => kind === 'scam',
    assumed: assumedOf.scam,
    share: shareOfScam,
  };
  const all = learnOne({ ...task, terms: frequentTerms(inquiries) });
  const kept = [...all.terms].filter(([, weight]) => Math.abs(weight) >= leastWeight);
  const learned = learnOne({ ...task, terms: kept.map(([term]) => term) });
  return { ...learned, bias: learned.bias - caution };
};

/** Learns from read inquiries to tell scam from buyers, and among buyers the precise from the broad. */
export const learn = (inquiries) => ({
  scam: learnScam(inquiries),
  precise: learnOne({
    inquiries: inquiries
      .filter(({ kind }) => kind !== 'scam')
      .map((inquiry) => ({
        ...inquiry,
        reading: {
          ...inquiry.reading,
          signals: inquiry.reading.signals.filter(({ name }) => !ofBuyers.has(name)),
        },
      })),
    isTrue: ({ kind }) => kind === 'precise',
    assumed: assumedOf.precise,
    terms: [],
    share: 0.5,
  }),
});

/** Log odds of scam by the words of an inquiry. */
export const wordOdds = ({ terms }, inquiry) => {
  const found = inquiry.terms.filter((term) => terms.has(term));
  const shares = sharesOf(found);
  return found.reduce((whole, term) => whole + terms.get(term) * shares(term), 0);
};

const oddsOf = ({ bias, signals }, inquiry) =>
  signalsOf(inquiry).reduce((sum, { name, value }) => sum + (signals.get(name) ?? 0) * value, bias);

/** As in the model: tricks in the clothes of a detailed order, beside which its details count for little. */
const dressed = new Set(['visaInvitation', 'overpayment']);
const mostOfDetails = 1;
const givenBack = ({ signals }, inquiry) => {
  const own = signalsOf(inquiry);
  if (!own.some(({ name, flag }) => flag === 'hard' && dressed.has(name))) return 0;
  const calming = own.reduce(
    (sum, { name, value }) => sum - Math.min(0, (signals.get(name) ?? 0) * value),
    0,
  );
  return Math.max(0, calming - mostOfDetails);
};

const share = (odds) => 1 / (1 + Math.exp(-odds));

/** As in the judge. */
const unspoken = new Set(['wordedLikeScam', 'noBuyingWish', 'hardlyBuys']);
const leastOddsUnspoken = 0.62;
const exactly = new Set([
  'quantityNamed',
  'exactModel',
  'specification',
  'certificateNamed',
  'tradeTermNamed',
  'deadlineNamed',
  'targetPrice',
]);
const leastOddsAgainstExact = 0.9;
const leastOddsOfWords = (signals) =>
  signals.filter(({ name }) => exactly.has(name)).length < 3
    ? leastOddsUnspoken
    : leastOddsAgainstExact;
const mayBeScam = (signals, odds) => {
  const flags = signals.filter(({ flag }) => flag);
  if (flags.every(({ name }) => unspoken.has(name)) && odds < leastOddsOfWords(signals))
    return false;
  return flags.length > 1 || flags.some(({ flag }) => flag === 'hard');
};

/** The kind a learned model gives to a read inquiry, under the same guard rule as the shipped judge. */
export const score = ({ scam, precise }, inquiry, signalOfOdds) => {
  const ofWords = wordOdds(scam, inquiry);
  const signals = [...signalsOf(inquiry), ...signalOfOdds(ofWords, '')];
  const isTrap = signals.some(({ name, flag }) => flag === 'hard' && telling.has(name));
  const ofScam = oddsOf(scam, inquiry) + givenBack(scam, inquiry) + ofWords;
  const isScam = Math.max(isTrap ? leastOddsOfTrap : 0, share(ofScam));
  const isPrecise = share(oddsOf(precise, inquiry));
  const odds = [isScam, (1 - isScam) * (1 - isPrecise), (1 - isScam) * isPrecise];
  const allowed = mayBeScam(signals, isScam) ? [0, 1, 2] : [1, 2];
  const best = allowed.reduce((top, kind) => (odds[kind] > odds[top] ? kind : top));
  return { kind: kinds[best], odds, signals };
};
