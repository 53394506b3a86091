import assert from 'node:assert/strict';
import test from 'node:test';
import { paperSummaries, themeSummaries } from '../../server/src/features/summaries.ts';
import { treeNodes, treePath } from '../../server/src/features/tree.ts';
import { whyTheme } from '../../server/src/features/whyTheme.ts';
import { Library } from '../../server/src/library/library.ts';
import { atOnce } from '../../server/src/search/atOnce.ts';
import { keyPhrases } from '../../server/src/themes/keyPhrases.ts';
import { Random } from '../random.ts';
import { cardsText, type WrittenPaper } from './digestTexts.ts';

/** Subjects with words that go with them: fields for which there is no built-in theme. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  'salt marsh': ['cordgrass', 'tidal mud', 'estuary', 'rhizome', 'heron'],
  'moot court': ['wool price', 'apprentice', 'town ledger', 'wax seal', 'oath'],
  'church bell': ['bronze casting', 'bell tower', 'clapper', 'parish', 'peal'],
  'rope ferry': ['landing', 'toll', 'tow path', 'ferryman', 'oak hull'],
  'pine resin': ['turpentine', 'sap bucket', 'amber bead', 'tapped bark', 'kiln'],
};
const places = 'Ulden Varm Estrand Hollin Kesk Marrow Nedd Orlay Pruss Quern Rasp Selk Tarn'.split(' ');

/** Invented papers, some with a built-in theme, in any number. */
function papersOf(count: number): WrittenPaper[] {
  const names = Object.keys(subjects);
  return Array.from({ length: count }, (_, i) => {
    const place = `${places[i % places.length]} ${i}`;
    if (i % 6 === 5)
      return {
        title: `Pruning Networks in ${place}`,
        abstract: `Weight pruning makes sparse neural networks. In ${place} magnitude pruning and unstructured sparsity were tried.`,
      };
    const name = names[i % names.length]!;
    const words = subjects[name]!;
    const turn = Math.floor(i / names.length);
    const [a, b] = [words[turn % words.length]!, words[(turn + 2) % words.length]!];
    const title = i % 4 === 0 ? `The ${a} of ${place}` : `Every ${name} near ${place}`;
    return {
      title,
      abstract: `A ${name} near ${place} had its ${a} and its ${b}. The ${a} was counted, and so was each ${name} with a ${b}, before winter came to ${place}.`,
    };
  });
}

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}

function settled(library: Library): Library {
  drained(library.settling());
  while (!library.groups.divided) drained(library.groups.dividing());
  return library;
}

/** A library of papers, so many in each digest. */
function libraryOf(papers: readonly WrittenPaper[], each = 10): Library {
  const library = new Library();
  for (let i = 0; i < papers.length; i += each)
    drained(library.setting(`file:///w/${i}.txt`, cardsText(papers.slice(i, i + each))));
  return settled(library);
}

const divided = (library: Library) =>
  library.groups.all().map(({ id, label, papers }) => [id, label, [...papers].map(({ title }) => title).sort()]);

test('Other is divided by what papers are about, with labels as they are written', () => {
  const library = libraryOf(papersOf(60));
  const groups = library.groups.all();
  const labels = groups.map(({ label }) => label);
  for (const name of Object.keys(subjects)) {
    const label = name[0]!.toUpperCase() + name.slice(1);
    assert.ok(labels.includes(label), `${label} in ${labels.join()}`);
  }
  for (const { id, label } of groups) assert.equal(id.slice(0, 10), `other-${label.toLowerCase().slice(0, 4)}`);
  const grouped = groups.reduce((sum, { papers }) => sum + papers.size, 0);
  assert.equal(grouped, new Set(groups.flatMap(({ papers }) => [...papers])).size, 'no paper is in two groups');
  assert.ok(grouped >= 45, `${grouped} of 50 papers are in a group`);
  const marsh = groups.find(({ label }) => label === 'Salt marsh')!;
  const strayed = [...marsh.papers].filter(({ abstract }) => !abstract.includes('salt marsh'));
  assert.deepEqual(strayed, []);
});

test('papers of a known subject stay with it, whatever others come, and one of too many papers is divided', () => {
  const on = (count: number, subject: string, abstract: string) =>
    Array.from({ length: count }, (_, i) => ({ title: `${subject} at Ulden ${i}`, abstract }));
  const stars = on(6, 'A pulsar', 'The magnetar was heard at noon.');
  const courts = on(6, 'The judge', 'A court weighed the statutory interpretation of an old word.');
  const groupsOf = (papers: readonly WrittenPaper[]) =>
    new Map(
      libraryOf(papers)
        .groups.all()
        .map(({ label, papers: own }) => [label, [...own].map(({ title }) => title)]),
    );
  const some = [...papersOf(20), ...stars, ...courts];
  for (const papers of [some, [...some, ...papersOf(90).slice(20)]]) {
    const groups = groupsOf(papers);
    for (const { title } of stars) assert.ok(groups.get('Neutron stars & pulsars')?.includes(title), title);
    for (const { title } of courts) assert.ok(groups.get('Constitutional law & courts')?.includes(title), title);
  }
  const many = ['millisecond pulsar', 'magnetar flare', 'neutron star crust'].flatMap((name) =>
    on(10, `The ${name}`, `A pulsar was seen, and the ${name}. Then came the ${name} again.`),
  );
  const parts = groupsOf(many);
  assert.ok(parts.size >= 3, [...parts.keys()].join());
});

test('papers of subjects with too few of them lie together by their field', () => {
  const one = (title: string, abstract: string) => ({ title, abstract });
  const law = [
    one('An easement at Ulden', 'The tenant had used the way for years.'),
    one('Bail at Varm', 'The defendant waited in prison for the jury.'),
    one('A patent at Kesk', 'The copyright had ended.'),
  ];
  const groupsOf = (papers: readonly WrittenPaper[]) => libraryOf([...papersOf(20), ...papers]).groups.all();
  const [field] = groupsOf(law).filter(({ id }) => id === 'other-field-law');
  assert.equal(field?.label, 'Law');
  assert.deepEqual([...field.papers].map(({ title }) => title).sort(), law.map(({ title }) => title).sort());
  const courts = Array.from({ length: 4 }, (_, i) =>
    one(`Judicial review at Orlay ${i}`, 'The plaintiff came too late.'),
  );
  const both = groupsOf([...law, ...courts]).map(({ label }) => label);
  assert.ok(both.includes('Other law') && both.includes('Constitutional law & courts'), both.join());
  assert.ok(!groupsOf(law.slice(1)).some(({ id }) => id === 'other-field-law'));
});

test('few papers are not divided, and none are when that is switched off', () => {
  const few = libraryOf(papersOf(16));
  assert.deepEqual(few.groups.all(), []);
  const library = libraryOf(papersOf(60));
  library.groups.divides = false;
  settled(library);
  assert.deepEqual(library.groups.all(), []);
  library.groups.divides = true;
  assert.deepEqual(divided(settled(library)), divided(libraryOf(papersOf(60))));
});

test('groups depend on the papers alone, and no paper with a theme is moved by others', () => {
  const papers = papersOf(90);
  const fresh = divided(libraryOf(papers));
  const random = new Random(20);
  const themeOf = new Map<string, string>();
  for (let round = 0; round < 12; round++) {
    const library = new Library();
    const shuffled = papers.map((paper) => ({ paper, at: random.below(1_000_000) })).sort((a, b) => a.at - b.at);
    for (const [i, { paper }] of shuffled.entries()) {
      drained(library.setting(`file:///w/${i % 7}/${paper.title}.txt`, cardsText([paper])));
      if (random.below(9) === 0) settled(library);
      if (random.below(5) === 0) {
        drained(library.setting('file:///w/passing.txt', cardsText(papersOf(130).slice(90, 90 + random.below(40)))));
      }
    }
    library.delete('file:///w/passing.txt');
    settled(library);
    assert.deepEqual(divided(library), fresh);
    for (const { title, classification } of library.papers()) {
      assert.equal(classification.theme, themeOf.get(title) ?? classification.theme, title);
      themeOf.set(title, classification.theme);
    }
  }
  assert.ok([...themeOf.values()].includes('pruning-sparsity'));
});

test('no phrase begins within a hyphenated word', () => {
  const phrases = keyPhrases('Yang-Mills theory', 'A self-assembly of spin-orbit coupled bees by the X-ray.');
  assert.ok(phrases.has('yang mill theory'), [...phrases.keys()].join());
  for (const cut of ['mill theory', 'mill', 'assembly', 'ray']) assert.ok(!phrases.has(cut), cut);
});

test('few papers move when some are added', () => {
  const before = libraryOf(papersOf(120));
  const after = libraryOf(papersOf(126));
  const groupOf = new Map(after.groups.all().flatMap(({ id, papers }) => [...papers].map(({ title }) => [title, id])));
  let moved = 0;
  let all = 0;
  for (const { id, papers } of before.groups.all()) {
    for (const { title } of papers) {
      all++;
      if (groupOf.get(title) !== id) moved++;
    }
  }
  assert.ok(all > 80 && moved <= all * 0.1, `${moved} of ${all} moved`);
});

test('an edit gives a theme anew to one paper alone', () => {
  const papers = papersOf(60);
  const library = new Library();
  const uri = 'file:///w/a.txt';
  drained(library.setting(uri, cardsText(papers)));
  settled(library);
  const before = new Map([...library.papers()].map(({ id, classification }) => [id, classification]));
  const edited = papers.map((paper, i) => (i === 7 ? { ...paper, abstract: `${paper.abstract} Bees return.` } : paper));
  drained(library.setting(uri, cardsText(edited)));
  assert.equal(library.unsettled, 1);
  drained(library.settling());
  const anew = [...library.papers()].filter(({ id, classification }) => before.get(id) !== classification);
  assert.deepEqual(
    anew.map(({ title }) => title),
    [papers[7]!.title],
  );
});

test('dividing gives up when papers change, and the last groups stand until it is done again', () => {
  const library = libraryOf(papersOf(60));
  const before = divided(library);
  drained(library.setting('file:///w/more.txt', cardsText(papersOf(200).slice(60))));
  drained(library.settling());
  assert.deepEqual(
    divided(library).map(([id]) => id),
    before.map(([id]) => id),
  );
  const work = library.groups.dividing();
  for (let i = 0; i < 20; i++) work.next();
  library.delete('file:///w/more.txt');
  drained(library.settling());
  drained(work);
  assert.ok(!library.groups.divided);
  assert.deepEqual(divided(settled(library)), before);
});

test('an edit reads the papers anew that it touches, and dividing yields often', () => {
  const library = libraryOf(papersOf(300));
  drained(library.setting('file:///w/more.txt', cardsText(papersOf(302).slice(300))));
  drained(library.settling());
  let steps = 0;
  for (const _ of library.groups.dividing()) steps++;
  assert.ok(steps > 10, `${steps} steps`);
});

test('the tree shows the groups within Other, and what is in none of them last', () => {
  const library = libraryOf(papersOf(60));
  const roots = atOnce(treeNodes(library, { groupBy: 'theme' }));
  const other = roots.at(-1)!;
  assert.equal(other.label, 'Other');
  assert.equal(other.count, library.papersOfTheme('other').size);
  const groups = atOnce(treeNodes(library, { groupBy: 'theme', parent: other.id }));
  assert.equal(
    groups.reduce((sum, { count }) => sum + (count ?? 0), 0),
    other.count,
  );
  const resins = groups.find(({ label }) => label === 'Pine resin')!;
  const [paper] = atOnce(treeNodes(library, { groupBy: 'theme', parent: resins.id }));
  const path = atOnce(treePath(library, { groupBy: 'theme', paper: paper!.paper!.id }));
  assert.deepEqual(path.map(({ label }) => label).slice(0, 2), ['Other', 'Pine resin']);
});

test('groups are listed as parts of Other, with their papers', () => {
  const library = libraryOf(papersOf(60));
  const themes = atOnce(themeSummaries(library));
  const parts = themes.filter(({ partOf }) => partOf !== undefined);
  assert.ok(parts.length >= 5);
  for (const { id, area, partOf, count } of parts) {
    assert.equal(partOf, 'other');
    assert.equal(area, 'Other');
    const papers = atOnce(paperSummaries(library, { theme: id }));
    assert.equal(papers.length, count);
    for (const { theme, group } of papers) assert.deepEqual([theme, group], ['other', id]);
  }
  const whole = themes.filter(({ partOf }) => partOf === undefined);
  assert.equal(
    whole.reduce((sum, { count }) => sum + count, 0),
    library.counts.papers,
  );
});

test('why a paper lies in the group of a subject is told by the terms', () => {
  const stars = Array.from({ length: 6 }, (_, i) => ({
    title: `A pulsar at Ulden ${i}`,
    abstract: 'A magnetar, too.',
  }));
  const library = libraryOf([...papersOf(60), ...stars]);
  const whyOf = (start: string) =>
    whyTheme(library, [...library.papers()].find(({ title }) => title.startsWith(start))!);
  const [own] = whyOf('A pulsar').scores;
  assert.equal(own?.label, 'Other: Neutron stars & pulsars');
  assert.deepEqual(
    own.terms.map(({ term }) => term),
    ['pulsar', 'magnetar'],
  );
  assert.ok(own.score > 2);
  // A group by phrases has no terms of its own.
  const [salt] = whyOf('Every salt marsh').scores;
  assert.deepEqual([salt?.id, salt?.label, salt?.score], ['other', 'Other: Salt marsh', 0]);
});
