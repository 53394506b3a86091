import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { themesDiagnostics } from '../../server/src/features/themesDiagnostics.ts';
import { treeNodes } from '../../server/src/features/tree.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { abstractOf, alternatingText } from './digestTexts.ts';
import { restarted } from './restarted.ts';

const file = 'file:///w/.litnotes/themes.jsonc';
const other = 'file:///x/.litnotes/themes.jsonc';

function drained(work: Generator<void, void>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

const papers = [
  { title: 'TideGate: Pruning Networks to Sparsity', abstract: abstractOf('Structured pruning of weights.') },
  { title: 'Lanterns: Speech Recognition in Noise', abstract: abstractOf('Speech recognition and audio.') },
  { title: 'Tide: One of Two', abstract: abstractOf('Tidal barrages, tidal barrages.') },
  { title: 'Tide: Two of Two', abstract: abstractOf('Nothing at all.') },
];

function libraryOf(themes: Readonly<Record<string, unknown>>, digest = alternatingText(papers)): Library {
  const library = new Library();
  drained(library.setting('file:///w/a.txt', digest));
  for (const [uri, value] of Object.entries(themes)) library.setThemes(uri, JSON.stringify(value));
  drained(library.settling());
  return library;
}

/** Labels of the themes by title. */
function sorted(library: Library): Record<string, string> {
  const entries = [...library.papers()].map((paper) => {
    return [paper.title, library.taxonomy.label(paper.classification.theme)] as const;
  });
  for (const paper of library.papers()) {
    assert.ok(library.papersOfTheme(paper.classification.theme).has(paper), 'filed where it belongs');
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('a placement is before own themes, and these before built-in ones', () => {
  const themes = { Barrages: { terms: ['tidal barrage', 'structured pruning = 2'] } };
  const builtIn = Object.values(sorted(libraryOf({})));
  assert.deepEqual(builtIn, ['Speech, audio & music', 'Other', 'Other', 'Pruning & sparsity']);
  const own = Object.values(sorted(libraryOf({ [file]: { themes } })));
  assert.deepEqual(own, ['Speech, audio & music', 'Barrages', 'Other', 'Barrages']);
  const placed = { tidegate: 'Speech, audio & music', lanterns: { theme: 'Other' } };
  const all = Object.values(sorted(libraryOf({ [file]: { themes, papers: placed } })));
  assert.deepEqual(all, ['Other', 'Barrages', 'Other', 'Speech, audio & music']);
});

test('terms of the user’s speak for a built-in theme', () => {
  const library = libraryOf({
    [file]: { themes: { 'Continual learning': { terms: ['tidal barrage', '+ nothing'] } } },
  });
  const labels = sorted(library);
  assert.equal(labels['Tide: One of Two'], 'Continual learning');
  assert.equal(labels['Tide: Two of Two'], 'Other');
});

test('rename, hide and merge', () => {
  const library = libraryOf({
    [file]: {
      themes: {
        'Pruning & sparsity': { label: 'Sparse', area: 'Mine' },
        'Speech, audio & music': { mergeInto: 'Sparse' },
      },
    },
  });
  const labels = sorted(library);
  assert.equal(labels['TideGate: Pruning Networks to Sparsity'], 'Sparse');
  assert.equal(labels['Lanterns: Speech Recognition in Noise'], 'Sparse');
  assert.equal(atOnce(treeNodes(library, { groupBy: 'theme' }))[0]?.label, 'Mine');
  library.setThemes(file, JSON.stringify({ themes: { 'Speech, audio & music': { hidden: true } } }));
  drained(library.settling());
  assert.equal(sorted(library)['Lanterns: Speech Recognition in Noise'], 'Other');
  library.deleteThemes(file);
  drained(library.settling());
  assert.deepEqual(sorted(library), sorted(libraryOf({})));
});

test('a key that papers share is told apart by the title, or pointed out', () => {
  const messages = (value: unknown) =>
    themesDiagnostics(libraryOf({ [file]: value }), file).map(({ message }) =>
      String(message).replaceAll(/tide-\w{4}/g, 'tide-…'),
    );
  const one = { tide: { theme: 'Continual learning', title: 'Tide: one of two' } };
  const library = libraryOf({ [file]: { papers: one } });
  assert.equal(sorted(library)['Tide: One of Two'], 'Continual learning');
  assert.equal(sorted(library)['Tide: Two of Two'], 'Other');
  assert.deepEqual(messages({ papers: one }), []);
  assert.deepEqual(messages({ papers: { tide: 'Other', nobody: 'Other' } }), [
    '“tide” may be any of 2 papers: tide-…, tide-….',
    'There is no paper “nobody”.',
  ]);
  const key = library.keyOf([...library.papers()].find(({ title }) => title === 'Tide: One of Two')!);
  assert.deepEqual(messages({ papers: { ...one, [key]: 'Other' } }), [
    `This paper is placed as “tide-…” already, which counts.`,
  ]);
});

test('of two files the first by URI counts, and the second is told', () => {
  const say = (label: string) => ({ themes: { 'Pruning & sparsity': { label } }, papers: { lanterns: label } });
  for (const files of [
    { [file]: say('A'), [other]: say('B') },
    { [other]: say('B'), [file]: say('A') },
  ]) {
    const library = libraryOf(files);
    assert.equal(sorted(library)['Lanterns: Speech Recognition in Noise'], 'A');
    assert.deepEqual(themesDiagnostics(library, file), []);
    assert.equal(themesDiagnostics(library, other).length, 2);
  }
});

test('a placement is work for one paper, a label for none; terms are looked for only where they are others', () => {
  const titles = Array.from({ length: 40 }, (_, i) => ({
    title: `Paper${i}: About It`,
    abstract: abstractOf('Pruning.'),
  }));
  const library = libraryOf({}, alternatingText(titles));
  const stepsAfter = (value: unknown) => {
    library.setThemes(file, JSON.stringify(value));
    return drained(library.settling());
  };
  assert.equal(stepsAfter({ themes: {} }), 0);
  assert.equal(stepsAfter({ papers: { paper3: 'Other' } }), 1);
  assert.equal(stepsAfter({ papers: { paper3: 'Other', paper4: 'Other' } }), 1);
  assert.equal(stepsAfter({ themes: { 'Pruning & sparsity': { label: 'P' } }, papers: { paper4: 'Other' } }), 1);
  const terms = { Mine: { terms: ['sparse'] } };
  assert.equal(stepsAfter({ themes: terms }), 40);
  const evidence = [...library.papers()].map((paper) => paper.ownEvidence(library.taxonomy));
  assert.equal(stepsAfter({ themes: { ...terms, 'LLM reasoning': { hidden: true } } }), 40);
  for (const [i, paper] of [...library.papers()].entries()) {
    assert.equal(paper.ownEvidence(library.taxonomy), evidence[i]);
  }
});

const themeNames = ['Mine', 'Pruning & sparsity', 'Speech, audio & music', 'Other', 'Yours'];
const anyFile = fc.record({
  themes: fc.dictionary(
    fc.constantFrom(...themeNames),
    fc.record(
      {
        terms: fc.subarray(['tidal barrage', 'pruning', '+ noise']),
        hidden: fc.boolean(),
        label: fc.constantFrom('Mine', 'L'),
        mergeInto: fc.constantFrom(...themeNames),
      },
      { requiredKeys: [] },
    ),
  ),
  papers: fc.dictionary(fc.constantFrom('tide', 'lanterns', 'tidegate', 'nobody'), fc.constantFrom(...themeNames)),
});
const anyStep = fc.oneof(
  fc.record({ uri: fc.constantFrom(file, other), value: fc.option(anyFile) }),
  fc.record({ digest: fc.subarray(papers) }),
  fc.constant({ restart: true }),
);

test('after any changes of digests and files everything lies where it would after a fresh start', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 8 }), fc.nat(30), (steps, rest) => {
      let library = libraryOf({});
      const files = new Map<string, unknown>();
      let digest = alternatingText(papers);
      for (const step of steps) {
        if ('digest' in step) {
          digest = step.digest.length === 0 ? '' : alternatingText(step.digest);
          drained(library.setting('file:///w/a.txt', digest));
        } else if ('restart' in step) {
          drained(library.settling());
          library = restarted(library);
          for (const [uri, value] of files) library.setThemes(uri, JSON.stringify(value));
        } else if (step.value) {
          files.set(step.uri, step.value);
          library.setThemes(step.uri, JSON.stringify(step.value));
        } else {
          files.delete(step.uri);
          library.deleteThemes(step.uri);
        }
        // Settling may be left half done.
        const settling = library.settling();
        for (let i = 0; i < rest && !settling.next().done; i++);
      }
      drained(library.settling());
      const fresh = libraryOf(Object.fromEntries([...files].reverse()), digest);
      assert.deepEqual(sorted(library), sorted(fresh));
      assert.deepEqual(library.taxonomy.themes, fresh.taxonomy.themes);
      for (const uri of files.keys()) {
        assert.deepEqual(themesDiagnostics(library, uri), themesDiagnostics(fresh, uri));
      }
    }),
    { numRuns: 300 },
  );
});
