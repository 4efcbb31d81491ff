const Sequencer = require('@jest/test-sequencer').default;

/** Those that take longest first, so that both workers end together. */
const order = [
  'people',
  'people-too',
  'crashes-too',
  'crashes',
  'histories',
  'hostile-texts',
  'two-people',
  'weakened',
];

const placeOf = ({ path }) =>
  order.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/${name}.faults.ts`));

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b));
  }
};
