/** Every test that needs neither a browser nor LibreOffice; those live in test/browser. */
export default {
  testEnvironment: 'node',
  /** One of two cores would stand idle otherwise. */
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/bench/'],
  /** What has to be packed or started first takes longer than five seconds on a busy machine. */
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/run-folder.cjs',
  globalTeardown: '<rootDir>/test/support/run-folder-removed.cjs',
  setupFiles: ['<rootDir>/test/support/same-laws-each-run.ts'],
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/support/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|preact)/)'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};
