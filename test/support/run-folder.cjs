const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** A folder that the test files of one run share, whichever process they run in. */
module.exports = () => {
  process.env.PORTBOOK_RUN_FOLDER = mkdtempSync(join(tmpdir(), 'portbook-run-'));
};
