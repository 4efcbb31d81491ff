const { readFileSync } = require('node:fs');

/**
 * One safety less, to see whether a test notices: `PORTBOOK_WEAKENED` names a file with `{file, from, to}`, where `file`
 * is a source or the packed `Code.js`.
 */
const weakening = process.env.PORTBOOK_WEAKENED
  ? JSON.parse(readFileSync(process.env.PORTBOOK_WEAKENED, 'utf8'))
  : null;

/** As it stands in the source; where many files are packed into one, names may have got a number. */
const asPacked = (from) =>
  new RegExp(
    from
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[A-Za-z_$][\w$]*/g, (name) => `${name}\\d*`),
    'g',
  );

/** The text of a file without the safety; throws unless what is to go stands there exactly once. */
exports.weakened = (path, text) => {
  if (!weakening || !path.replaceAll('\\', '/').endsWith(weakening.file)) return text;
  const found = text.match(asPacked(weakening.from)) ?? [];
  if (found.length !== 1) throw new Error(`${weakening.file} has it ${found.length} times`);
  return text.replace(found[0], () => weakening.to);
};
