const { transformSync } = require('esbuild');
const { weakened } = require('./weakened.cjs');

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
};
