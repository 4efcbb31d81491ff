// Asks clasp itself which files it would push: exactly those that make the add-on.
import { execFileSync } from 'node:child_process';

const pages = ['importing.html', 'judging.html', 'sidebar.html', 'triage.html'];
const wanted = ['Code.js', 'appsscript.json', ...pages].map((name) => `dist/${name}`);
const status = JSON.parse(
  execFileSync('npx', ['clasp', 'show-file-status', '--json'], { encoding: 'utf8' }),
);
const pushed = status.filesToPush.toSorted();
if (JSON.stringify(pushed) !== JSON.stringify(wanted)) {
  console.error(`clasp would push ${pushed.join(', ')} instead of ${wanted.join(', ')}`);
  process.exit(1);
}
console.log(`clasp would push ${pushed.join(', ')}`);
