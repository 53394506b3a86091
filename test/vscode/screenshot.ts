/**
 * Opens a folder with the extension in a real VS Code and takes pictures.
 *
 *   npm run screenshot -- FOLDER STEPS.mjs [--light] [--contrast] [--out DIR] [--size 1400x900] [--scale 2] [--vsix FILE] [--restricted] [--kind web|virtual]
 *
 * FOLDER is copied first. STEPS.mjs has a default export `async (workbench, shot) => { … }`, where `workbench` is the page object of
 * `ui/workbench.ts` and `await shot('name')` saves DIR/name-dark.png, or whatever the theme is: light, contrast-dark,
 * contrast-light. DIR is `shots` unless given.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { HostKind } from './host/window.ts';
import { copied } from './ui/copied.ts';
import { Workbench } from './ui/workbench.ts';

const colorThemes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

void main();

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      light: { type: 'boolean', default: false },
      contrast: { type: 'boolean', default: false },
      restricted: { type: 'boolean', default: false },
      out: { type: 'string', default: 'shots' },
      size: { type: 'string', default: '1400x900' },
      scale: { type: 'string', default: '1' },
      kind: { type: 'string', default: 'node' },
      vsix: { type: 'string' },
    },
  });
  const [folder, steps] = positionals;
  if (!folder || !steps) throw new Error('usage: npm run screenshot -- FOLDER STEPS.mjs [--light] [--out DIR] …');
  const [width, height] = values.size.split('x').map(Number);
  const colorScheme = values.light ? 'light' : 'dark';
  const theme = values.contrast ? (`contrast-${colorScheme}` as const) : colorScheme;
  const { default: run } = await import(pathToFileURL(path.resolve(steps)).href);
  const workbench = await Workbench.open({
    folder: copied(folder),
    ...(values.vsix
      ? { package: path.resolve(values.vsix) }
      : { extension: process.cwd(), kind: values.kind as HostKind }),
    restricted: values.restricted,
    colorScheme,
    settings: {
      'window.autoDetectColorScheme': false,
      'window.autoDetectHighContrast': false,
      'workbench.colorTheme': colorThemes[theme],
    },
    viewport: { width: width!, height: height! },
    scale: Number(values.scale),
  });
  const shot = async (name: string) => {
    const file = path.join(values.out, `${name}-${theme}.png`);
    await workbench.screenshot(file);
    console.log(file);
  };
  try {
    await run(workbench, shot);
  } catch (error) {
    console.error(error);
    await shot('FAILED');
    process.exitCode = 1;
  }
  await workbench.close();
}
