/**
 * How esbuild splits a program into modules that the packer then makes functions of. Apps Script parses neither
 * `#private` nor static fields: es2020 makes esbuild rewrite them.
 */
export const inModules = {
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  logLevel: 'warning',
  charset: 'utf8',
  target: 'es2020',
  format: 'esm',
  legalComments: 'none',
};
