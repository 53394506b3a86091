import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { keysFilePath } from '../../server/src/library/keysFile.ts';
import { otherTheme, themes } from '../../server/src/themes/themes.ts';
import { themesFilePath } from '../../server/src/themes/themesFile.ts';
import { root } from '../root.ts';

const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));

test('the editor completes a themes file with the names of the built-in themes', () => {
  const schema = read('media/themes.schema.json');
  const labels = themes.map(({ label }) => label);
  assert.deepEqual(Object.keys(schema.properties.themes.properties), labels);
  assert.deepEqual(schema.definitions.name.anyOf[0].enum, [...labels, otherTheme.label]);
});

test('the schemas are those of the files which are read', () => {
  const validated: { fileMatch: string; url: string }[] = read('package.json').contributes.jsonValidation;
  assert.deepEqual(
    validated.map(({ fileMatch }) => fileMatch),
    [`**/${themesFilePath}`, `**/${keysFilePath}`],
  );
  for (const { url } of validated) assert.ok(fs.existsSync(path.join(root, url)));
});
