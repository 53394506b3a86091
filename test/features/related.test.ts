import assert from 'node:assert/strict';
import test from 'node:test';
import { foreseen } from '../../server/src/features/foreseen.ts';
import { hover } from '../../server/src/features/hover.ts';
import { markdown } from '../../server/src/features/markup.ts';
import { relatedPapers, relatedPapersInSteps } from '../../server/src/features/related.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { cardsText } from '../library/digestTexts.ts';
import { shared } from '../root.ts';
import { relatedFigures } from './relatedFigures.ts';

const papers: Readonly<Record<string, string>> = {
  'Salt Marsh Grasses in Winter':
    'Salt marsh grasses shed their roots in winter. We follow cordgrass on three estuaries and weigh the mud that its rhizomes hold. Frost kills the shoots first, and the rhizomes of older cordgrass outlive the storms that follow it.',
  'Cordgrass After the Storm':
    'Storms tear cordgrass from salt marshes. On an estuary of the north we count the rhizomes that stay behind and find that shoots come back within two summers wherever mud was deep enough for them.',
  'A Ledger of Guild Disputes':
    'Guilds of weavers kept ledgers of their disputes. Reading four hundred verdicts of a guild court we see how fines rose with the price of wool, and how apprentices were heard.',
  'Fines and Wool: Courts of the Weavers':
    'The court of a weavers guild set fines by the price of wool. Verdicts in its ledgers show apprentices who paid less than masters did, and disputes that lasted for years on end.',
};

function libraryOf(texts: readonly string[]): Library {
  const library = new Library();
  for (const [i, text] of texts.entries()) drained(library.setting(`file:///w/${i}.txt`, text));
  drained(library.settling());
  return library;
}

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

const digestOf = (entries: readonly (readonly [string, string])[]) =>
  cardsText(entries.map(([title, abstract]) => ({ title, abstract })));

function relatedTo(library: Library, title: string, limit = 5) {
  const paper = [...library.papers()].find((candidate) => candidate.title === title);
  assert.ok(paper, title);
  return relatedPapers(library, paper, limit);
}

test('papers on the same matter come first, with what they share in the words of their abstracts', () => {
  const library = libraryOf([digestOf(Object.entries(papers))]);
  const [grass] = relatedTo(library, 'Salt Marsh Grasses in Winter');
  assert.equal(grass?.paper.title, 'Cordgrass After the Storm');
  assert.ok(grass.shared.includes('cordgrass'), grass.shared.join());
  const [court] = relatedTo(library, 'A Ledger of Guild Disputes');
  assert.equal(court?.paper.title, 'Fines and Wool: Courts of the Weavers');
  assert.ok(court.shared.length > 1);
  for (const phrase of court.shared) {
    const text = `${court.paper.title} ${papers[court.paper.title]} A Ledger of Guild Disputes ${papers['A Ledger of Guild Disputes']}`;
    assert.ok(text.includes(phrase), phrase);
  }
});

test('neither the paper itself nor a copy under another title is related', () => {
  const title = 'Salt Marsh Grasses in Winter';
  const library = libraryOf([
    digestOf(Object.entries(papers)),
    digestOf([
      [title, papers[title]!],
      ['Winter Grasses of the Salt Marsh, Revised', `${papers[title]} A second winter was added.`],
    ]),
  ]);
  const titles = relatedTo(library, title).map(({ paper }) => paper.title);
  assert.ok(titles.includes('Cordgrass After the Storm'));
  assert.ok(!titles.some((other) => other === title || other.startsWith('Winter Grasses')), titles.join());
});

test('what is related depends on the papers alone, not on their order or on what was there before', () => {
  const entries = Object.entries(papers);
  const fresh = libraryOf([digestOf(entries)]);
  const changed = libraryOf([digestOf([['Bread of the Harbour', 'Bakers of cordgrass bread sold it by wool.']])]);
  for (const [i, entry] of [...entries].reverse().entries())
    drained(changed.setting(`file:///w/${i}.txt`, digestOf([entry])));
  drained(changed.settling());
  for (const [title] of entries) {
    const told = (library: Library) =>
      relatedTo(library, title).map(({ paper, score, shared: phrases }) => [paper.id, score, phrases]);
    assert.deepEqual(told(changed), told(fresh));
  }
});

test('a hover names related papers with links to them, as many as are wanted', () => {
  const library = libraryOf([digestOf(Object.entries(papers))]);
  const document = library.document('file:///w/0.txt')!;
  const { titleLine } = document.digest.entries[0]!;
  const hovered = (relatedPapers: number) =>
    JSON.stringify(
      atOnce(
        hover(
          library,
          document,
          { line: titleLine, character: 2 },
          { abstractLength: 0, relatedPapers, markup: markdown },
        ),
      ),
    );
  assert.match(
    hovered(1),
    /More like this: \[Cordgrass After the Storm\]\(<file:\/\/\/w\/0\.txt#L\d+>\) \([^)]*cordgrass/,
  );
  assert.doesNotMatch(hovered(1), /Ledger/);
  assert.doesNotMatch(hovered(0), /More like/);
});

function stepsOf(work: Generator<void, unknown>): number {
  let steps = 0;
  while (!work.next().done) steps++;
  return steps;
}

test('what a note mentions is found out beforehand, and again after a change', () => {
  const library = libraryOf([digestOf(Object.entries(papers))]);
  const note = 'file:///w/note.md';
  const [first, second] = [...library.papers()];
  drained(library.setting(note, `@${library.keyOf(first!)} and @nobody2020`));
  drained(library.reading());
  const steps = (paper = first!) => stepsOf(relatedPapersInSteps(library, paper, 2));
  const foresee = (options: object = {}) =>
    drained(foreseen(library, [note], { enabled: true, abstractLength: 0, relatedPapers: 2, ...options }));
  foresee({ relatedPapers: 0 });
  foresee({ enabled: false });
  foresee();
  assert.equal(steps(), 0);
  assert.notEqual(steps(second), 0);
  drained(library.setting('file:///w/new.txt', digestOf([['Cordgrass Bread', 'Bread of cordgrass in winter.']])));
  drained(library.settling());
  assert.notEqual(steps(), 0);
  assert.equal(steps(), 0);
  assert.notEqual(stepsOf(relatedPapersInSteps(library, first!, 3)), 0, 'another number of them');
});

test('limits hold, and a paper without a word has none', () => {
  const library = libraryOf([digestOf(Object.entries(papers))]);
  const [paper] = library.papers();
  assert.deepEqual(relatedPapers(library, paper!, 0), []);
  assert.equal(relatedPapers(library, paper!, 1).length, 1);
});

test('related papers share a theme, as people judged them', (t) => {
  if (!shared) return t.diagnostic('no labelled papers beside the repository');
  const figures = relatedFigures(shared);
  assert.ok(figures.papers > 150);
  assert.ok(figures.primary >= 0.57, `same primary theme: ${figures.primary}`);
  assert.ok(figures.any >= 0.8, `any theme shared: ${figures.any}`);
});

test('is found in steps, between which others have a turn', () => {
  const entries = Array.from({ length: 160 }, (_, i) =>
    i % 8 === 0
      ? ([`Salt Marsh ${i}`, `The salt marsh of ${i}, its cordgrass and mud.`] as const)
      : ([`Ledger ${i}`, `A ledger that a clerk of house ${i} kept, ${i} pages long.`] as const),
  );
  const library = libraryOf([digestOf(entries)]);
  const first = [...library.papers()].find(({ title }) => title === 'Salt Marsh 0');
  let steps = 0;
  const work = relatedPapersInSteps(library, first!, 10);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      assert.equal(step.value.length, 10);
      break;
    }
    steps++;
  }
  assert.ok(steps >= 10, `${steps}`);
});
