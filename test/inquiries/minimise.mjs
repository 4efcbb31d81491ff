const memory = 10;
const rounds = 150;
const mostHalvings = 30;
const enough = 1e-4;

const dot = (one, other) => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at];
  return sum;
};

/** The step that the last steps and what they changed of the slope advise (two loops of L-BFGS). */
const direction = (slope, past) => {
  const step = Float64Array.from(slope, (value) => -value);
  const shares = [];
  for (const { moved, bent, curve } of [...past].reverse()) {
    const share = dot(moved, step) / curve;
    shares.unshift(share);
    for (let at = 0; at < step.length; at++) step[at] -= share * bent[at];
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.curve / dot(last.bent, last.bent);
    for (let at = 0; at < step.length; at++) step[at] *= scale;
  }
  past.forEach(({ moved, bent, curve }, nth) => {
    const back = shares[nth] - dot(bent, step) / curve;
    for (let at = 0; at < step.length; at++) step[at] += back * moved[at];
  });
  return step;
};

const along = (place, step, length) =>
  Float64Array.from(place, (value, at) => value + length * step[at]);

/** Where a smooth function is least, from `start` on; `look` gives its value and its slope at a place. */
export const minimise = (look, start) => {
  let place = start;
  let seen = look(place);
  const past = [];
  for (let round = 0; round < rounds; round++) {
    const step = direction(seen.slope, past);
    const fall = dot(step, seen.slope);
    if (!(fall < 0)) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(step, step)) : 1;
    let next = along(place, step, length);
    let there = look(next);
    for (let halved = 0; there.value > seen.value + enough * length * fall; halved++) {
      if (halved >= mostHalvings) return place;
      length /= 2;
      next = along(place, step, length);
      there = look(next);
    }
    const moved = next.map((value, at) => value - place[at]);
    const bent = there.slope.map((value, at) => value - seen.slope[at]);
    const curve = dot(moved, bent);
    if (curve > 1e-12) past.push({ moved, bent, curve });
    if (past.length > memory) past.shift();
    place = next;
    seen = there;
  }
  return place;
};
