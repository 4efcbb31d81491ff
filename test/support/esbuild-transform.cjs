const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');
const { weakened } = require('./weakened.cjs');

const own = readFileSync(__filename);

/** Jest transform: TypeScript and ES modules to CommonJS, with inline source maps. */
module.exports = {
  process(source, path) {
    const loader = /\.tsx$/.test(path) ? 'tsx' : /\.ts$/.test(path) ? 'ts' : 'js';
    const { code } = transformSync(weakened(path, source), {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'inline',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },

  /** Made of the text as it is with a safety less, so that one such run cannot be taken for another. */
  getCacheKey(source, path) {
    const key = createHash('sha256').update(own).update(version);
    return key.update(`\0${path}\0`).update(weakened(path, source)).digest('hex');
  },
};
