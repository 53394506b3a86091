// Everything that is tested, or parts of it, in this order:
//   npm test                   all
//   npm test -- unit ui        parts
// Ends with 1 when a part fails or lacks what it needs. What this system can't run at all, editors that are not installed, and what
// failed or needed several tries are named at the end.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { recordFailure } from './failures.mjs';

const parts = {
  check: { what: 'types and style', run: () => npm('check') },
  build: {
    what: 'bundles of the extension and of the tests',
    run: () => npm('build') && node('esbuild.mjs', '--tests'),
  },
  unit: {
    what: 'features, library, digests',
    run: () => nodeTests((file) => !/^(protocol|stdio|editors|vscode)\//.test(file)),
  },
  protocol: { what: 'the server over a connection', run: () => nodeTests((file) => file.startsWith('protocol/')) },
  stdio: { what: 'the bundle over stdio', run: () => nodeTests((file) => file.startsWith('stdio/')) },
  editors: { what: 'the bundle in other editors', run: editors },
  vscode: { what: 'suites in VS Code', run: () => tool('suites', 'node') },
  web: { what: 'suites and windows in the browser worker', hosted: true, run: inBrowser },
  ui: { what: 'windows of VS Code', hosted: true, run: () => tool('uiTests', 'development') },
  restricted: { what: 'windows in Restricted Mode', hosted: true, run: () => tool('uiTests', 'restricted') },
  vsix: { what: 'windows with the installed package', hosted: true, run: vsix },
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(' ')}`);
  process.exit(2);
}

const testRunner = ['--test', '--test-timeout=180000', '--test-reporter=./test/reporter.mjs'];
const notRun = [];
const lines = [];
let failed = false;
let unbuilt = false;
const failures = path.resolve('dist/failures.log');
fs.rmSync(failures, { force: true });
fs.mkdirSync(path.dirname(failures), { recursive: true });
process.env.FAILURES_LOG = failures;
const chosen = (name) => wanted.length === 0 || wanted.includes(name);
const canHost = process.platform === 'linux' && process.arch === 'x64';
for (const [name, { what, hosted, run }] of Object.entries(parts)) {
  if (name !== 'build' && !chosen(name)) continue;
  if (hosted && !canHost) notRun.push(`${name}: ${what} are driven on Linux x64 only`);
  else phase(name, what, run);
}
console.log(`\n${lines.join('\n')}`);
for (const line of notRun) console.log(`not run: ${line}`);
if (fs.existsSync(failures)) console.log(`\n${fs.readFileSync(failures, 'utf8')}`);
process.exit(failed ? 1 : 0);

function phase(name, what, run) {
  console.log(`\n━━ ${name}: ${what}`);
  process.env.TEST_PART = name;
  const start = Date.now();
  // Nothing can be said of bundles that could not be built.
  const passed = !unbuilt && run();
  if (!passed) failed = true;
  if (!passed && name === 'build') unbuilt = true;
  lines.push(
    `${passed ? 'passed' : 'FAILED'}  ${name.padEnd(10)} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`,
  );
}

/** What a script says is short, and of use only whole: where it fails, the run ends with it. */
function npm(script) {
  const { status, stdout } = spawnSync(`npm run --silent ${script} 2>&1`, { encoding: 'utf8', shell: true });
  process.stdout.write(stdout);
  if (status !== 0) recordFailure(`npm run ${script}`, stdout);
  return status === 0;
}

function node(...args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

function tool(name, ...args) {
  return node(`dist/test/vscode/${name}.js`, ...args);
}

/** Node's own runner over the bundled test files that `include` picks; fails where it picks none. */
function nodeTests(include) {
  const files = fs
    .readdirSync('dist/test', { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.test.js') && include(file));
  if (files.length === 0) console.error('There is no such test.');
  return files.length > 0 && node(...testRunner, ...files.map((file) => `dist/test/${file}`));
}

/** Windows of the stricter kind only: what works with files in memory alone works with files of a server, as the suites show. */
function inBrowser() {
  return [tool('suites', 'web'), tool('suites', 'virtual'), tool('uiTests', 'virtual')].every(Boolean);
}

function vsix() {
  return npm('package') && tool('uiTests', 'package');
}

function editors() {
  const checks = { nvim: 'test/editors/neovim.test', emacs: 'test/editors/emacs.test' };
  const found = Object.keys(checks).filter((editor) => spawnSync(editor, ['--version']).status === 0);
  for (const editor of Object.keys(checks)) if (!found.includes(editor)) notRun.push(`${editor} is not installed`);
  return found.length === 0 || node(...testRunner, ...found.map((editor) => `dist/${checks[editor]}.js`));
}
