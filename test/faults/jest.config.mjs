import everyday from '../../jest.config.mjs';

/** Every operation × every service call × every way to fail or to be disturbed: `npm run test:faults`. */
export default {
  ...everyday,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/faults/*.faults.ts'],
  testSequencer: '<rootDir>/test/faults/longest-first.cjs',
  testTimeout: 900_000,
  reporters: ['default', '<rootDir>/test/faults/one-table.mjs'],
};
