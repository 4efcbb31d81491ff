export const percent = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));
export const rightOf = (judged) =>
  judged.filter(({ inquiry, verdict }) => inquiry.kind === verdict.kind).length;

/** How many, how many right, and of scam how much of what was called so and how much of what is so. */
export const kindFigures = (judged) => {
  const called = judged.filter(({ verdict }) => verdict.kind === 'scam');
  const scams = judged.filter(({ inquiry }) => inquiry.kind === 'scam');
  const both = called.filter(({ inquiry }) => inquiry.kind === 'scam').length;
  return [
    judged.length,
    percent(rightOf(judged), judged.length),
    percent(both, called.length),
    percent(both, scams.length),
  ];
};
