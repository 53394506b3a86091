// Bundles the extension and its server.
//   node esbuild.mjs                    release: minified, with sizes; fails over the limits
//   node esbuild.mjs --watch            development: source maps, rebuilt on every change
//   node esbuild.mjs --tests [folder]   tests, benchmarks and test tools, of one folder of test/ or all, to dist/test
import fs from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const limits = { extension: 500_000, server: 1_050_000, overview: 150_000 };
const mode = process.argv[2];

/** Blanks between the terms of themes and subjects are for those who read the source: 35 kB. */
const compactTerms = {
  name: 'compactTerms',
  setup(build) {
    build.onLoad({ filter: /[\\/]themes[\\/](lexicon|subjects)[\\/]\w+\.ts$/ }, async ({ path: file }) => {
      const text = await fs.promises.readFile(file, 'utf8');
      const contents = /lexicon[\\/]\w+\.ts$/.test(file)
        ? text.replaceAll(' / ', '|').replaceAll(/ = (?=[\d.]+$)/gm, '=')
        : text.replaceAll(/: .+/g, (terms) => terms.replaceAll(', ', ','));
      return { loader: 'ts', contents };
    });
  },
};

const common = {
  bundle: true,
  outdir: 'dist',
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  charset: 'utf8',
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };
const web = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  external: ['vscode'],
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
  define: { global: 'globalThis' },
};

function products(options) {
  options = { ...options, plugins: [compactTerms] };
  return [
    { ...node, ...options, entryPoints: { extension: 'client/src/extension.ts', server: 'server/src/main.ts' } },
    { ...web, ...options, entryPoints: { 'extension.web': 'client/src/extension.web.ts' } },
    { ...web, ...options, entryPoints: { 'server.web': 'server/src/main.web.ts' }, format: 'iife' },
    { ...web, ...options, entryPoints: { overview: 'client/overview/overview.ts' }, format: 'iife' },
  ];
}

async function release() {
  const results = await Promise.all(products({ minify: true }).map((options) => build(options)));
  const outputs = results.flatMap((result) => Object.entries(result.metafile.outputs));
  writeLicenses(results.flatMap((result) => Object.keys(result.metafile.inputs)));
  for (const [file, { bytes }] of outputs) {
    const limit = limits[path.basename(file).split('.')[0]];
    console.log(`${file.padEnd(24)} ${(bytes / 1000).toFixed(1).padStart(7)} kB of ${limit / 1000}`);
    if (bytes > limit) {
      console.error(`${file} is over its limit`);
      process.exitCode = 1;
    }
  }
}

/** The licences of everything bundled, as they ask for. */
function writeLicenses(inputs) {
  const packages = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean),
  );
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(fs.readFileSync(`${folder}/package.json`, 'utf8'));
    const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? fs.readFileSync(`${folder}/${file}`, 'utf8') : `License: ${license}`;
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  fs.writeFileSync('dist/licenses.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
}

async function watch() {
  const contexts = await Promise.all(
    products({ sourcemap: 'linked', logLevel: 'info' }).map((options) => context(options)),
  );
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('Watching; Ctrl+C ends.');
}

/** Packages that tests load from node_modules: they find files or processes of their own beside themselves. */
const testTools = ['vscode', 'mocha', 'playwright-core', '@vscode/*', 'esbuild', 'recheck', 'fast-check'];

async function tests(folder = '') {
  const files = fs.readdirSync('test', { recursive: true }).map((file) => file.replaceAll(path.sep, '/'));
  const wanted = files.filter((file) => file.startsWith(folder) && isEntry(file));
  const suites = files.filter((file) => /^vscode\/suite\/[^/]+\.test\.ts$/.test(file));
  const outdir = 'dist/test';
  const outbase = 'test';
  const results = await Promise.all([
    build({
      ...node,
      outdir,
      outbase,
      external: testTools,
      entryPoints: wanted.map((file) => `test/${file}`),
      sourcemap: 'inline',
    }),
    build({ ...web, outdir, outbase, entryPoints: ['test/vscode/host/memoryFiles/extension.ts'] }),
    build({ ...web, ...webSuites(suites) }),
  ]);
  if (!folder) removeOthers(outdir, new Set(results.flatMap((result) => Object.keys(result.metafile.outputs))));
}

function isEntry(file) {
  return (
    file.endsWith('.test.ts') ||
    /^(bench\/(?:bench|grown)|soak\/(soak|cacheWriter)|vscode\/[^/]+|vscode\/host\/code|vscode\/suite\/index)\.ts$/.test(
      file,
    )
  );
}

/** One bundle of all suites that run in the web-worker extension host. */
function webSuites(suites) {
  const loads = suites.map((file) => `require('./${path.basename(file)}');`).join(' ');
  return {
    outdir: undefined,
    outfile: 'dist/test/vscode/suite/index.web.js',
    alias: { 'node:assert/strict': './test/vscode/suite/assert.web.ts' },
    stdin: {
      resolveDir: 'test/vscode/suite',
      contents: `const { runSuites } = require('./runSuites.web.ts'); exports.run = () => runSuites(() => { ${loads} });`,
    },
  };
}

/** What earlier builds left of tests that are gone. */
function removeOthers(folder, kept) {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && !kept.has(file.replaceAll(path.sep, '/'))) fs.rmSync(file);
  }
}

const run = mode === '--watch' ? watch : mode === '--tests' ? () => tests(process.argv[3]) : release;
try {
  await run();
} catch (error) {
  // What is wrong with the sources esbuild has printed already.
  if (!error.errors) throw error;
  process.exitCode = 1;
}
