const kinds = ['scam', 'broad', 'precise'];
const rounds = 500;
const rate = 2;
/** How strongly a weight is held to what it is assumed to be before anything was learned. */
const holdSignal = 0.0004;
const holdTerm = 0.0008;
const leastDocuments = 4;

/** Flags of sender and file that no innocent inquiry shows. */
const telling = new Set(['replyToOtherDomain', 'lookAlikeDomain', 'dangerousFile']);

/** Shows that something is to be bought, and not how precisely: both kinds of buyer get the same. */
const ofBuyers = new Set(['buyingWish']);

const assumed = (signal) => {
  const strength = telling.has(signal.name)
    ? 9
    : signal.flag === 'hard'
      ? 3.5
      : signal.flag === 'soft'
        ? 1.2
        : 0.5;
  return kinds.map((kind) => (kind === signal.for ? strength : 0));
};

const frequentTerms = (inquiries) => {
  const documents = new Map();
  for (const { terms } of inquiries)
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
  return new Set(
    [...documents].filter(([, count]) => count >= leastDocuments).map(([term]) => term),
  );
};

const vectorOf = (inquiry, known) => {
  const terms = inquiry.terms.filter((term) => known.has(term));
  const share = terms.length > 0 ? 1 / Math.sqrt(terms.length) : 0;
  return [
    ...inquiry.reading.signals.map((signal) => [`signal ${signal.name}`, signal.value]),
    ...terms.map((term) => [`term ${term}`, share]),
  ];
};

const softmax = (sums) => {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((whole, power) => whole + power, 0);
  return powers.map((power) => power / total);
};

const oddsOf = (vector, weights, bias) => {
  const sums = [...bias];
  for (const [name, value] of vector) {
    const weight = weights.get(name);
    if (weight) for (let kind = 0; kind < 3; kind++) sums[kind] += weight[kind] * value;
  }
  return softmax(sums);
};

/** Full-batch gradient steps with per-weight scaling (AdaGrad), in a fixed order. */
const descend = (examples, weights, priors, bias) => {
  const past = new Map([...weights.keys()].map((name) => [name, [1e-3, 1e-3, 1e-3]]));
  for (let round = 0; round < rounds; round++) {
    const gradients = new Map();
    const biasGradient = [0, 0, 0];
    for (const { vector, target, share } of examples) {
      const errors = oddsOf(vector, weights, bias).map(
        (odd, kind) => (odd - (kind === target ? 1 : 0)) * share,
      );
      for (let kind = 0; kind < 3; kind++) biasGradient[kind] += errors[kind];
      for (const [name, value] of vector) {
        const sum = gradients.get(name) ?? [0, 0, 0];
        for (let kind = 0; kind < 3; kind++) sum[kind] += errors[kind] * value;
        gradients.set(name, sum);
      }
    }
    for (const [name, weight] of weights) {
      const gradient = gradients.get(name) ?? [0, 0, 0];
      const hold = name.startsWith('signal') ? holdSignal : holdTerm;
      const scale = past.get(name);
      for (let kind = 0; kind < 3; kind++) {
        const slope = gradient[kind] + hold * (weight[kind] - (priors.get(name)?.[kind] ?? 0));
        scale[kind] += slope * slope;
        weight[kind] -= (rate * slope) / Math.sqrt(scale[kind]) / 8;
      }
    }
    for (let kind = 0; kind < 3; kind++) bias[kind] -= rate * biasGradient[kind];
  }
};

/** Learns the three-class linear model from read inquiries; every kind weighs the same whatever its number. */
export const learn = (inquiries) => {
  const known = frequentTerms(inquiries);
  const weights = new Map();
  const priors = new Map();
  for (const { reading } of inquiries) {
    for (const signal of reading.signals) {
      const name = `signal ${signal.name}`;
      if (!weights.has(name)) weights.set(name, assumed(signal));
      if (!priors.has(name)) priors.set(name, assumed(signal));
    }
  }
  for (const term of known) weights.set(`term ${term}`, [0, 0, 0]);
  const counts = kinds.map((kind) => inquiries.filter((inquiry) => inquiry.kind === kind).length);
  const examples = inquiries.map((inquiry) => {
    const target = kinds.indexOf(inquiry.kind);
    return { vector: vectorOf(inquiry, known), target, share: 1 / (3 * counts[target]) };
  });
  const bias = [0, 0, 0];
  descend(examples, weights, priors, bias);
  const part = (start) =>
    new Map(
      [...weights]
        .filter(([name]) => name.startsWith(start))
        .map(([name, weight]) => [name.slice(start.length), weight]),
    );
  const signals = part('signal ');
  for (const name of ofBuyers) {
    const [scam, broad, precise] = signals.get(name);
    signals.set(name, [scam, (broad + precise) / 2, (broad + precise) / 2]);
  }
  return { bias, signals, terms: part('term ') };
};

const mayBeScam = (signals) =>
  signals.some(({ flag }) => flag === 'hard') ||
  signals.filter(({ flag }) => flag === 'soft').length > 1;

/** The kind a learned model gives to a read inquiry, under the same guard rule as the shipped judge. */
export const score = (model, inquiry) => {
  const weights = new Map([
    ...[...model.signals].map(([name, weight]) => [`signal ${name}`, weight]),
    ...[...model.terms].map(([name, weight]) => [`term ${name}`, weight]),
  ]);
  const odds = oddsOf(vectorOf(inquiry, model.terms), weights, model.bias);
  const allowed = mayBeScam(inquiry.reading.signals) ? [0, 1, 2] : [1, 2];
  const best = allowed.reduce((top, kind) => (odds[kind] > odds[top] ? kind : top));
  return { kind: kinds[best], odds };
};
