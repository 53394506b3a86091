// Bundles the extension and its server: `node esbuild.mjs` for release, `--watch` for development, `--tests` for the test files.
import { build, context } from 'esbuild';
import { globSync } from './test/glob.mjs';
