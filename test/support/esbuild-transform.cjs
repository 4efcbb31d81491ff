const { transformSync } = require('esbuild');

/** Jest transform: TypeScript and ES modules to CommonJS, with inline source maps. */
module.exports = {
  process(source, path) {
    const loader = /\.tsx$/.test(path) ? 'tsx' : /\.ts$/.test(path) ? 'ts' : 'js';
    const { code } = transformSync(source, {
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
