import assert from 'node:assert/strict';
import test from 'node:test';
import { subjectOf, subjects } from '../../server/src/themes/subjects.ts';
import { themeIdOf, themes } from '../../server/src/themes/themes.ts';
import { wordsOf } from '../../server/src/themes/words.ts';

const letters = (text: string) => wordsOf(text).stems.join('');

test('each subject has a name of its own and several terms', () => {
  assert.equal(new Set(subjects.map(({ id }) => id)).size, subjects.length);
  const named = new Set(themes.map(({ id }) => id));
  for (const { id, label, terms } of subjects) {
    assert.equal(id, themeIdOf(label));
    assert.ok(!named.has(id), `${label} is a theme`);
    assert.ok(label.length <= 60 && !label.includes(':'), label);
    assert.ok(terms.length >= 6, label);
  }
});

test('each subject belongs to a field, and no field is called as a subject or theme is', () => {
  const fields = new Set(subjects.map(({ field }) => field));
  const others = new Set([...subjects, ...themes].map(({ id }) => id));
  for (const { id, label } of fields) assert.ok(label !== '' && !others.has(id), label);
  assert.equal(new Set([...fields].map(({ id }) => id)).size, fields.size);
});

test('what speaks for several subjects of a field speaks for the field', () => {
  const subject = (abstract: string) => {
    const hint = subjectOf('Of Ulden', abstract);
    return hint && `${subjects.find(({ id }) => id === hint.subject)!.field.label}${hint.isClear ? '' : '?'}`;
  };
  assert.equal(subject('An easement was claimed.'), 'Law?');
  assert.equal(subject('An easement was claimed, and then a patent.'), 'Law');
  assert.equal(subject('A pulsar, an easement and a patent.'), 'Law');
});

test('no term of a subject stands twice, is empty or holds a sign that parts terms', () => {
  const mistakes = subjects.flatMap(({ label, terms }) => {
    const seen = new Set<string>();
    return terms.flatMap(({ spellings: [text = ''] }) => {
      const key = letters(text);
      const isAbbreviation = /^[A-Z]{2,}$/.test(text);
      const isBad = key === '' || /[~=,]/.test(text) || (seen.has(key) && !isAbbreviation);
      seen.add(key);
      return isBad ? [`${label}: ${text}`] : [];
    });
  });
  assert.deepEqual(mistakes, []);
});

test('every term is found in a text that holds it', () => {
  const lost = subjects.flatMap(({ label, terms }) =>
    terms.filter(({ spellings: [text = ''] }) => !subjectOf(`${text} ${text}`, `${text}, ${text}`)).map(() => label),
  );
  assert.deepEqual(lost, []);
});

test('a subject follows from the paper alone: clear by its title, faint by one mention', () => {
  const label = (title: string, abstract: string) => {
    const hint = subjectOf(title, abstract);
    return hint && `${subjects.find(({ id }) => id === hint.subject)!.label}${hint.isClear ? '' : '?'}`;
  };
  assert.equal(label('A pulsar in Ulden', ''), 'Neutron stars & pulsars');
  assert.equal(label('Of Ulden', 'It is told of a pulsar there.'), 'Neutron stars & pulsars?');
  assert.equal(label('Of Ulden', 'The tort and the breach of contract.'), 'Contract, property & tort law');
  assert.equal(label('Of Ulden', 'A letter to the miller.'), undefined);
});
