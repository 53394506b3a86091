import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { keysDiagnostics } from '../../server/src/features/keysDiagnostics.ts';
import { citations } from '../../server/src/features/references.ts';
import { relatedPapers } from '../../server/src/features/related.ts';
import { paperSummaries, themeSummaries, wholePaper } from '../../server/src/features/summaries.ts';
import { citationCounts } from '../../server/src/library/citationCounts.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { readFixture } from '../root.ts';
import { abstractOf, alternatingText, cardsText, type WrittenPaper } from './digestTexts.ts';
import { restarted } from './restarted.ts';

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

/** Takes over a text, or a file of pinned keys, or takes it back. */
function change(library: Library, name: string, text: string | null): void {
  const uri = `file:///w/${name}`;
  if (name.endsWith('.jsonc')) {
    if (text === null) library.keys.deleteFile(uri);
    else library.keys.set(uri, text);
  } else if (text === null) library.delete(uri);
  else drained(library.setting(uri, text));
}

/** A library over texts by name. */
function libraryOf(texts: Readonly<Record<string, string>>): Library {
  const library = new Library();
  for (const [name, text] of Object.entries(texts)) change(library, name, text);
  drained(library.settling());
  drained(library.groups.dividing());
  return library;
}

/** Everything that can be asked of a library, without the order in which it was made. */
function everything(library: Library): unknown {
  const papers = [...library.papers()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    counts: library.counts,
    citations: atOnce(citationCounts(library)),
    skipped: library.skipped(),
    papers: papers.map((paper) => ({ ...wholePaper(library, paper), cited: citations(library, paper) })),
    summaries: atOnce(paperSummaries(library, {})),
    themes: atOnce(themeSummaries(library)),
    related: papers.map((paper) => relatedPapers(library, paper, 5)),
    keys: papers.map((paper) => library.keys.keysOf(paper)),
    mistakes: [...library.keys.documents.keys()].sort().map((uri) => keysDiagnostics(library, uri)),
    found: ['one', 'network sparse', 'tidegat', 'tide', 'ebb'].map((query) => library.search.search(query, 20)),
  };
}

const plain = (title: string): WrittenPaper => ({ title, abstract: abstractOf(title) });

test('titles that were found while the texts were read do no harm to a search of an earlier run', () => {
  const texts = {
    'a.txt': alternatingText([plain('SparseTide-2: Gates for Networks'), plain('A Third Paper of This Kind')]),
    'b.txt': cardsText([plain('Other Things: A Study'), plain('Ebb and Flow of Sparse Gates')]),
  };
  const before = libraryOf(texts);
  const saving = before.search.saving();
  let step = saving.next();
  while (!step.done) step = saving.next();
  const now = { ...texts, 'c.txt': cardsText([plain('TideGate-3: One More Network')]) };
  const fresh = everything(libraryOf(now));
  for (const titled of [1, 2, 3]) {
    const library = new Library();
    for (const [i, [name, text]] of Object.entries(now).entries()) {
      change(library, name, text);
      if (i < titled) drained(library.titling());
    }
    assert.ok(library.search.search('tide', 5).total > 0, 'found before anything is settled');
    drained(library.restoringSearch(structuredClone(step.value)));
    drained(library.titling());
    assert.equal(library.search.search('gate', 5).total, 3);
    drained(library.settling());
    drained(library.groups.dividing());
    assert.deepEqual(everything(library), fresh);
  }
});

test('what the search knows of a library that is settled in part serves the next run', () => {
  const texts = {
    'a.txt': alternatingText([plain('SparseTide-2: Gates for Networks'), plain('A Third Paper of This Kind')]),
    'b.txt': cardsText([plain('Other Things: A Study'), plain('Ebb and Flow of Sparse Gates')]),
  };
  const fresh = everything(libraryOf(texts));
  for (let steps = 0; steps < 6; steps++) {
    const before = new Library();
    for (const [name, text] of Object.entries(texts)) change(before, name, text);
    drained(before.titling());
    const settling = before.settling();
    for (let i = 0; i < steps; i++) settling.next();
    const parts = structuredClone(atOnce(before.earlier.saving(() => true)));
    assert.equal(parts['library.uris'], undefined);
    const library = new Library();
    for (const [name, text] of Object.entries(texts)) change(library, name, text);
    drained(library.restoringSearch(parts));
    drained(library.settling());
    drained(library.groups.dividing());
    assert.deepEqual(everything(library), fresh);
  }
});

test('a paper of several digests is one, with all its places', () => {
  const library = libraryOf({
    'b.txt': cardsText([
      plain('Other Things: A Study'),
      { ...plain('SparseTide-2: Gates for Networks'), below: ['  • 3 authors', '·', 'Dec 27, 2023 4'] },
    ]),
    'a.txt': alternatingText([plain('SPARSETIDE-2: gates for networks'), plain('A Third Paper of This Kind')]),
  });
  assert.deepEqual(library.counts, { digests: 2, papers: 3, occurrences: 4, notes: 0 });
  const [paper] = atOnce(paperSummaries(library, {})).filter(({ occurrences }) => occurrences.length === 2);
  assert.equal(paper?.key, 'sparsetide-2');
  assert.equal(paper?.date, '2023-12-27');
  assert.equal(paper?.authorCount, 3);
  assert.deepEqual(
    paper?.occurrences.map(({ uri, range }) => [uri, range.start]),
    [
      ['file:///w/a.txt', { line: 2, character: 9 }],
      ['file:///w/b.txt', { line: 14, character: 0 }],
    ],
  );
});

test('an arXiv id below two entries makes them one paper, whatever their titles', () => {
  const below = ['arXiv:2512.99001v2'];
  const first = { ...plain('A First Title for the Work'), below };
  const second = { ...plain('Quite Another Title, Later'), below: ['https://arxiv.org/abs/2512.99001'] };
  const library = libraryOf({
    'a.txt': cardsText([first, plain('Something Else Entirely')]),
    'b.txt': cardsText([second]),
  });
  assert.equal(library.counts.papers, 2);
  const texts = { 'b.txt': cardsText([second]), 'a.txt': cardsText([first, plain('Something Else Entirely')]) };
  assert.deepEqual(everything(libraryOf(texts)), everything(library));
});

test('papers that share a key all get a suffix, and lose it with the other', () => {
  const library = libraryOf({
    'a.txt': alternatingText([plain('Tide: One'), plain('Tide: Two'), plain('Ebb: Three')]),
  });
  const keys = atOnce(paperSummaries(library, {})).map(({ key }) => key);
  assert.match(keys[0]!, /^tide-[0-9a-v]{4}$/);
  assert.match(keys[1]!, /^tide-[0-9a-v]{4}$/);
  assert.notEqual(keys[0], keys[1]);
  assert.equal(keys[2], 'ebb');
  drained(library.setting('file:///w/a.txt', alternatingText([plain('Tide: Two'), plain('Ebb: Three')])));
  drained(library.settling());
  assert.deepEqual(
    atOnce(paperSummaries(library, {})).map(({ key }) => key),
    ['tide', 'ebb'],
  );
});

test('many papers of one key cost no quadratic time and keep distinct keys', () => {
  const papers = Array.from({ length: 300 }, (_, i) => plain(`Tide: Number ${i}`));
  const keys = atOnce(paperSummaries(libraryOf({ 'a.txt': alternatingText(papers) }), {})).map(({ key }) => key);
  assert.equal(new Set(keys).size, 300);
});

test('an edit makes only the papers anew that it touches', () => {
  const library = libraryOf({
    'a.txt': alternatingText([
      plain('First of All Papers'),
      plain('Second of All Papers'),
      plain('Third of All Papers'),
    ]),
  });
  const before = new Map([...library.papers()].map((paper) => [paper.id, paper]));
  const edited = alternatingText([
    plain('Zeroth of All Papers'),
    plain('First of All Papers'),
    { ...plain('Second of All Papers'), abstract: abstractOf('Changed.') },
    plain('Third of All Papers'),
  ]);
  drained(library.setting('file:///w/a.txt', edited));
  const kept = [...library.papers()].filter((paper) => before.get(paper.id) === paper);
  assert.deepEqual(kept.map(({ title }) => title).sort(), ['First of All Papers', 'Third of All Papers']);
  assert.equal(kept.find(({ title }) => title.startsWith('Third'))?.occurrences[0]?.entry.titleLine, 8);
});

test('a note cites by key and by identifier; its papers know it', () => {
  const digest = cardsText([
    { ...plain('SparseTide-2: Gates for Networks'), below: ['arXiv:2512.99001'] },
    plain('Uncited and Unloved by All'),
  ]);
  const library = libraryOf({
    'a.txt': digest,
    'n.md': 'See @sparsetide-2, [@sparsetide-2; @nobody] and arXiv:2512.99001v3.\n',
  });
  const [cited, uncited] = atOnce(paperSummaries(library, {}));
  assert.equal(cited?.citedIn, 1);
  assert.equal(uncited?.citedIn, 0);
  assert.equal(citations(library, library.paper(cited!.id)!).length, 3);
  assert.deepEqual(atOnce(citationCounts(library)), { citations: 3, unresolved: 1 });
});

const titles = [
  'Tide: One',
  'Tide: Two',
  'TIDE: one',
  'A Network of Sparse Things',
  'Tidegate: Slow Weights',
  '墨流：面向古籍',
  'constructor',
  'Ebb',
  'TideNet: Slow Weights',
  'TideNet: Another One',
  'A Study of EbbFlow-2 by Many Hands',
];
const arbitraryPaper = fc.record({
  title: fc.constantFrom(...titles),
  abstract: fc.constantFrom('One.', 'Two, on sparse networks.', 'Here we propose EbbFlow-2, a flow.').map(abstractOf),
  below: fc.constantFrom(undefined, ['  • 3 authors', '·', 'Dec 27, 2023'], ['arXiv:2512.99001'], ['doi:10.1234/X.5']),
});
const arbitraryText = fc.oneof(
  fc.array(arbitraryPaper, { maxLength: 4 }).map((papers) => cardsText(papers as WrittenPaper[])),
  fc.array(arbitraryPaper, { maxLength: 4 }).map((papers) => alternatingText(papers as WrittenPaper[])),
  fc.constantFrom('', 'See @tide and @ebb.', '[@tidegate], arXiv:2512.99001, [[Ebb]]', 'nothing at all'),
  fc.constantFrom(
    'About a network of sparse things, TideNet and “slow weights”. And Slow Weights.',
    'TideNet, EbbFlow-2 and A Network of *Sparse* Things\n\n墨流：面向古籍',
    'Here we introduce EbbFlow-2, a new way, as in [@own-key]. So EbbFlow-2.',
    'EbbFlow-2 and a study of EbbFlow-2 by many hands, TideNet',
  ),
);
const arbitraryPin = fc.record(
  {
    key: fc.constantFrom('tide', 'TIDE', 'ebb', 'tidegate', 'tidenet', 'own-key', 'a b'),
    title: fc.constantFrom(...titles, 'Nowhere to Be Found'),
    id: fc.constantFrom('2512.99001', '10.1234/x.5', 'nobody'),
  },
  { requiredKeys: ['key'] },
);
const arbitraryKeys = fc
  .array(arbitraryPin, { maxLength: 5 })
  .map((pins) => JSON.stringify({ keys: Object.fromEntries(pins.map(({ key, ...paper }) => [key, paper])) }));
const names = ['a.txt', 'b.md', 'c.md', 'd.txt'];
const keysNames = ['k.jsonc', 'l.jsonc'];
const restart = 'restart';

/** The next run, in which notes, keys files and texts that were lost are read again. */
function nextRun(library: Library, texts: ReadonlyMap<string, string>, lost: ReadonlySet<string>): Library {
  drained(library.settling());
  const next = restarted(library, lost);
  for (const [name, text] of texts) if (!next.document(`file:///w/${name}`)) change(next, name, text);
  return next;
}

test('after any changes a library equals one made of the same texts at once, in any order', () => {
  const step = fc.oneof<fc.WeightedArbitrary<[string, string | null]>[]>(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...names), fc.option(arbitraryText, { freq: 3 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...keysNames), fc.option(arbitraryKeys, { freq: 3 })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant(restart), fc.constantFrom(null, null, 'a.txt', 'b.md', 'a.txt d.txt')),
    },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.boolean(), (changes, settlesBetween) => {
      let library = new Library();
      const texts = new Map<string, string>();
      for (const [name, text] of changes) {
        if (name === restart) {
          library = nextRun(library, texts, new Set((text ?? '').split(' ').map((lost) => `file:///w/${lost}`)));
          continue;
        }
        change(library, name, text);
        if (text === null) texts.delete(name);
        else texts.set(name, text);
        if (settlesBetween) drained(library.settling());
      }
      drained(library.settling());
      const fresh = libraryOf(Object.fromEntries([...texts].sort().reverse()));
      assert.deepEqual(everything(library), everything(fresh));
    }),
    { numRuns: 300 },
  );
});

test('a large digest is taken over in steps', () => {
  const library = new Library();
  const papers = Array.from({ length: 500 }, (_, i) => plain(`Paper Number ${i} of Many`));
  let steps = 0;
  const work = library.setting('file:///w/a.txt', alternatingText(papers));
  while (!work.next().done) steps++;
  assert.ok(steps >= 20, `${steps} steps`);
});

test('the same text again does nothing', () => {
  const text = readFixture('digests/layouts/cards.txt');
  const library = libraryOf({ 'a.txt': text });
  const before = [...library.papers()];
  assert.ok(before.length > 3);
  drained(library.setting('file:///w/a.txt', `${text}`));
  assert.ok(library.settled);
  assert.deepEqual([...library.papers()], before);
});
