import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { clientDefaults } from '../client/src/defaultSettings.ts';
import { defaultSettings } from '../server/src/settings.ts';
import { root } from './root.ts';

interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const contributed: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
const menus = Object.entries(contributes.menus as Record<string, MenuEntry[]>);
const properties: Record<string, { default: unknown; scope?: string; markdownDescription?: string; type?: string }> =
  Object.assign({}, ...contributes.configuration.map((section: { properties: object }) => section.properties));

/** Every `when` and `enablement` of the manifest, wherever it stands. */
const conditions = [...read('package.json').matchAll(/"(?:when|enablement)": "([^"]+)"/g)].map((match) => match[1]!);

test('every contributed command has a handler, and the reverse', () => {
  const table = /table[^=]*= \{([^}]*)\}/.exec(read('client/src/commands/index.ts'))?.[1] ?? '';
  const handled = [...table.matchAll(/'(litnotes\.\w+)':/g)].map((match) => match[1]!);
  assert.deepEqual([...contributed].sort(), handled.sort());
});

test('commands are of one category and have a title', () => {
  for (const { command, category, title } of contributes.commands) {
    assert.equal(category, 'Literature Notes', command);
    assert.match(title, /^[A-Z]/, command);
  }
});

test('menus, keys and texts name commands that exist', () => {
  const own = new Set([...contributed, 'litnotes.papers.focus']);
  const named = [
    ...menus.flatMap(([, entries]) => entries.flatMap(({ command }) => command ?? [])),
    ...contributes.keybindings.map(({ command }: { command: string }) => command),
    ...[...JSON.stringify(contributes).matchAll(/command:(litnotes\.[\w.]+)/g)].map((match) => match[1]!),
  ];
  assert.deepEqual(
    named.filter((command) => !own.has(command)),
    [],
  );
  const submenus = contributes.submenus.map(({ id }: { id: string }) => id);
  for (const [, entries] of menus) for (const { submenu } of entries) assert.ok(!submenu || submenus.includes(submenu));
});

test('the overview is offered where its setting is on', () => {
  const entries = menus.flatMap(([, entries]) =>
    entries.filter(({ command }) => command === 'litnotes.showLibraryOverview'),
  );
  assert.equal(entries.length, 2);
  for (const { when } of entries) assert.match(when ?? '', /config\.litnotes\.overview\.enabled/);
});

test('what needs an argument is kept out of the palette', () => {
  const hidden = contributes.menus.commandPalette.filter(({ when }: MenuEntry) => when === 'false');
  assert.deepEqual(hidden.map(({ command }: MenuEntry) => command).sort(), [
    'litnotes.choosePaper',
    'litnotes.openPaper',
    'litnotes.openPaperToSide',
    'litnotes.openPickedToSide',
    'litnotes.showMenu',
    'litnotes.showReferences',
  ]);
});

test('settings equal the defaults that server and client take', () => {
  const expected = new Map<string, unknown>(Object.entries(clientDefaults));
  const collect = (prefix: string, value: object) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && !Array.isArray(inner)) collect(`${prefix}${key}.`, inner);
      else expected.set(`${prefix}${key}`, inner);
    }
  };
  collect('', defaultSettings);
  expected.set('trace.server', 'off'); // the language client's own
  const declared = Object.entries(properties).map(([name, { default: value }]) => [
    name.slice('litnotes.'.length),
    value,
  ]);
  assert.deepEqual(new Map(declared.sort() as [string, unknown][]), new Map([...expected].sort()));
});

test('settings say what they do and where they can be set', () => {
  for (const [name, { scope, markdownDescription, type }] of Object.entries(properties)) {
    assert.match(markdownDescription ?? '', /^[A-Z`].*\.$/s, name);
    assert.ok(scope === 'window' || scope === 'resource', name);
    assert.ok(type, name);
  }
});

test('conditions refer to contexts that the client sets, and to their values', () => {
  const contexts = new Map(
    [...read('client/src/contexts.ts').matchAll(/'(litnotes\.\w+)': ([^;]+);/g)].map((match) => [match[1]!, match[2]!]),
  );
  assert.ok(contexts.size >= 4);
  for (const condition of conditions) {
    const settings = [...condition.matchAll(/config\.(litnotes\.[\w.]+)/g)].map((match) => match[1]!);
    for (const name of settings) assert.ok(name in properties, `${condition}: no such setting`);
    for (const [, name, value] of condition.matchAll(/(?<!config\.|[=] )\b(litnotes\.\w+)(?: [!=]= (\w+))?/g)) {
      const values = contexts.get(name!);
      assert.ok(values, `${condition}: nobody sets ${name}`);
      if (value && values.includes("'")) assert.match(values, new RegExp(`'${value}'`), condition);
    }
  }
});

test('every file that the manifest names exists', () => {
  const files = [...read('package.json').matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+)"/g)].map((match) => match[1]!);
  assert.ok(files.length > 10);
  assert.deepEqual(
    files.filter((file) => !fs.existsSync(path.join(root, file))),
    [],
  );
});

test('drawings carry nothing that runs or is loaded', () => {
  const drawings = ['media', 'media/walkthrough'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.svg'))
      .map((file) => `${folder}/${file}`),
  );
  assert.ok(drawings.length > 5);
  for (const drawing of drawings) assert.doesNotMatch(read(drawing), /<script|href|url\(|@import|\bon\w+=/i, drawing);
});

test('runs in Restricted Mode, in virtual folders and in the browser, and not before it is needed', () => {
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
  assert.ok(manifest.main && manifest.browser);
  for (const event of manifest.activationEvents)
    assert.match(event, /^(onLanguage:\w+|onWebviewPanel:litnotes\.overview)$/);
});

test('the documents that are opened as notes or digests activate the extension', () => {
  const languages = /const languages = \[([^\]]*)\]/.exec(read('client/src/documents.ts'))?.[1] ?? '';
  const listed = [...languages.matchAll(/'(\w+)'/g)].map((match) => `onLanguage:${match[1]}`);
  const events = manifest.activationEvents.filter((event: string) => event.startsWith('onLanguage:'));
  assert.deepEqual(events.sort(), listed.sort());
});

test('README names every command and every setting', (t) => {
  if (!fs.existsSync(path.join(root, 'README.md'))) {
    t.diagnostic('there is no README yet');
    return;
  }
  const readme = read('README.md');
  const shown = contributes.commands.filter(
    ({ command }: { command: string }) =>
      !contributes.menus.commandPalette.some((entry: MenuEntry) => entry.command === command && entry.when === 'false'),
  );
  const missing = [
    ...shown
      .filter(({ title }: { title: string }) => !readme.includes(title))
      .map(({ title }: { title: string }) => title),
    ...Object.keys(properties).filter((name) => !readme.includes(name)),
  ];
  assert.deepEqual(missing, []);
});
