import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { parse } from 'jsonc-parser/lib/esm/main.js';
import {
  withMember,
  withMembers,
  withoutMember,
  withoutMembers,
  withRenamedMember,
  withStrings,
} from '../../server/src/themes/jsonMembers.ts';

const file = `// Head.
{
  "themes": {
    "B": {}, // of B
    "D": {} /* of D */
  },
  "papers": {}
}
`;

test('a member comes in its order, on a line of its own, and comments stay where they are', () => {
  assert.equal(withMember(file, ['themes'], 'C', '1', 'sorted'), file.replace('// of B\n', '// of B\n    "C": 1,\n'));
  assert.equal(
    withMember(file, ['themes'], 'A', '1', 'sorted'),
    file.replace('"themes": {\n', '"themes": {\n    "A": 1,\n'),
  );
  assert.equal(
    withMember(file, ['themes'], 'A', '1', 'last'),
    file.replace('"D": {} /* of D */', '"D": {}, /* of D */\n    "A": 1'),
  );
  assert.equal(withMember(file, ['papers'], 'a', '"x"', 'sorted'), file.replace('{}\n}', '{\n    "a": "x",\n  }\n}'));
});

test('what is there is replaced, what is missing made', () => {
  assert.equal(withMember(file, ['themes'], 'B', '2', 'last'), file.replace('"B": {}', '"B": 2'));
  assert.equal(withMember('{}', ['papers'], 'a', '1', 'sorted'), '{\n  "papers": {\n    "a": 1,\n  },\n}');
  assert.equal(withMember('{ "a": { "b": 1 } }', ['a'], 'c', '2', 'last'), '{ "a": { "b": 1, "c": 2 } }');
  assert.equal(withMember('[]', ['a'], 'c', '2', 'last'), '[]');
});

test('many members come and go as one after the other do', () => {
  const values = { A: '1', B: '2', BB: '3', C: '4', Z: '5' };
  const one = Object.entries(values).reduce(
    (now, [name, value]) => withMember(now, ['themes'], name, value, 'sorted'),
    file,
  );
  const many = new Map(Object.entries(values).reverse());
  assert.equal(withMembers(file, ['themes'], many, 'sorted'), one);
  assert.equal(
    withoutMembers(one, ['themes'], ['C', 'A', 'A', 'no', 'BB', 'Z']),
    withMember(file.replace('{} /* of D */', '{}, /* of D */'), ['themes'], 'B', '2', 'last'),
  );
  assert.equal(
    withMembers(
      '{}',
      ['p'],
      new Map([
        ['b', '1'],
        ['a', '2'],
      ]),
      'sorted',
    ),
    '{\n  "p": {\n    "a": 2,\n    "b": 1,\n  },\n}',
  );
  assert.equal(
    withMembers(
      '{ "b": 1 }',
      [],
      new Map([
        ['c', '2'],
        ['d', '3'],
        ['b', '4'],
      ]),
      'last',
    ),
    '{ "b": 4, "c": 2, "d": 3 }',
  );
  assert.equal(withMembers(file, ['themes'], new Map(), 'last'), file);
});

test('tabs and the line breaks of Windows are kept', () => {
  const windows = '{\r\n\t"a": {\r\n\t\t"b": 1\r\n\t}\r\n}\r\n';
  assert.equal(withMember(windows, ['a'], 'c', '2', 'sorted'), windows.replace('1\r\n', '1,\r\n\t\t"c": 2\r\n'));
  assert.equal(withoutMember(windows, ['a'], 'b'), '{\r\n\t"a": {\r\n\t}\r\n}\r\n');
});

test('a member goes with its line, a name and values change', () => {
  assert.equal(withoutMember(file, ['themes'], 'B'), file.replace('    "B": {}, // of B\n', ''));
  assert.equal(withoutMember('{ "a": 1, "b": 2 }', [], 'a'), '{ "b": 2 }');
  assert.equal(withRenamedMember(file, ['themes'], 'B', 'X'), file.replace('"B"', '"X"'));
  assert.equal(
    withStrings('{"x": ["x", {"y": "x"}]}', (v) => (v === 'x' ? 'z' : undefined)),
    '{"x": ["z", {"y": "z"}]}',
  );
});

test('whatever the layout, the value is as asked for and nothing else changes', () => {
  const gap = fc.constantFrom('', ' ', '\n', '\n\n  ', ' // c\n', ' /* , */ ', '\r\n\t');
  const layout = fc
    .tuple(
      fc.array(gap, { minLength: 12, maxLength: 12 }),
      fc.uniqueArray(fc.constantFrom('a', 'c', 'e', 'g')),
      fc.boolean(),
    )
    .map(([gaps, names, trailing]) => {
      const members = names.map((name, i) => `"${name}"${gaps[i]!}:${gaps[i + 1]!}${i}${gaps[i + 2]!}`);
      const comma = trailing && names.length > 0 ? `,${gaps[8]!}` : '';
      return `${gaps[9]!}{${gaps[10]!}"o"${gaps[11]!}: {${gaps[7]!}${members.join(`,${gaps[6]!}`)}${comma}}}`;
    });
  fc.assert(
    fc.property(layout, fc.constantFrom('a', 'b', 'c', 'h'), fc.constantFrom('sorted', 'last'), (text, name, order) => {
      const options = { allowTrailingComma: true };
      const before = parse(text, [], options);
      const errors: never[] = [];
      const after = parse(withMember(text, ['o'], name, '99', order), errors, options);
      assert.deepEqual(errors, []);
      assert.deepEqual(after, { o: { ...before.o, [name]: 99 } });
      const { [name]: _, ...rest } = before.o;
      const many = new Map([...'hfbd'].map((one, i) => [one, `${i}`]));
      const with4 = parse(withMembers(text, ['o'], many, order), errors, options);
      assert.deepEqual(with4, { o: { ...before.o, h: 0, f: 1, b: 2, d: 3 } });
      assert.deepEqual(
        parse(withoutMembers(withMembers(text, ['o'], many, order), ['o'], 'hfbdaceg'), errors, options),
        {
          o: {},
        },
      );
      assert.deepEqual(parse(withoutMember(text, ['o'], name), errors, options), { o: rest });
      assert.deepEqual(errors, []);
    }),
    { numRuns: 3000 },
  );
});
