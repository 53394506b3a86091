import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filledName, filledTemplate, type TemplateValue } from '../../server/src/text/template.ts';

const values = new Map<string, TemplateValue>([
  ['title', { text: 'Tides: *slow* "weights"' }],
  ['plain', { text: 'Slow weights' }],
  ['date', { text: '2024-03-03' }],
  ['nothing', { text: '' }],
  ['nested', { text: '{{title}}' }],
  ['links', { lines: ['- a', '- b'] }],
  ['none', { lines: [] }],
]);

function check(template: string, expected: string, isMarkdown = true): void {
  assert.equal(filledTemplate(template, values, { isMarkdown }), expected);
}

test('text is escaped for where it stands', () => {
  check('# {{title}}', '# Tides: \\*slow\\* "weights"');
  check('* {{title}}', '* Tides: *slow* "weights"', false);
  check(
    '---\na: {{title}}\nb: "{{title}}"\nc: {{plain}}\nd: {{ date }}\n---\n{{plain}}',
    [
      '---',
      'a: "Tides: *slow* \\"weights\\""',
      'b: "Tides: *slow* \\"weights\\""',
      'c: Slow weights',
      'd: 2024-03-03',
      '---',
      'Slow weights',
    ].join('\n'),
  );
});

test('lines whose places are all empty are left out, with one of the blank lines around them', () => {
  check('a\n\n{{nothing}}\n\nb', 'a\n\nb');
  check('a\n{{nothing}} {{none}}\nb', 'a\nb');
  check('{{nothing}} {{date}}', ' 2024-03-03');
});

test('several lines repeat what stands around them', () => {
  check('{{links}}', '- a\n- b');
  check('> {{links}}!', '> - a!\n> - b!');
});

test('only places of the template are filled, and only known ones', () => {
  check('{{nested}} {{unknown}} {{', '{{title}} {{unknown}} {{', false);
  check('{{constructor}}', '{{constructor}}');
  assert.equal(filledName('{{date}} {{plain}}.md', values), '2024-03-03 Slow weights.md');
});
