import assert from 'node:assert/strict';
import test from 'node:test';
import { paperSearch, type SearchRecord } from '../../server/src/search/paperSearch.ts';
import { fixtureRecords, titled } from './fixturePapers.ts';

function searchOver(records: readonly SearchRecord[]) {
  const search = paperSearch();
  for (const record of records) search.set(record);
  return search;
}

const library = searchOver(fixtureRecords);
const recordOf = new Map(fixtureRecords.map((record) => [record.id, record]));

/** The first hit's title must start as told; words of the title between brackets are highlighted. */
function check(query: string, expected: string): void {
  const [hit] = library.search(query, 5).hits;
  assert.ok(hit, `${query} finds nothing`);
  assert.equal(marked(recordOf.get(hit.id)!.title, hit.titleMatches), expected);
}

function marked(title: string, ranges: readonly (readonly [number, number])[]): string {
  let text = '';
  let at = 0;
  for (const [start, end] of ranges) {
    assert.ok(at <= start && start < end && end <= title.length);
    text += `${title.slice(at, start)}[${title.slice(start, end)}]`;
    at = end;
  }
  return text + title.slice(at);
}

test('finds what people type, and marks it', () => {
  check('tidenet', '[TideNet]: Forecasting Harbour Water Levels with Sparse Buoys');
  check('buoys harbour', 'TideNet: Forecasting [Harbour] Water Levels with Sparse [Buoys]');
  check('reinforcment beehve', '[Reinforcement] Learning for [Beehive] Ventilation');
  check('stoch grad cobb', '[Stoch]astic [Grad]ient Descent on [Cobb]lestones');
  check('umbrela psoe', 'Robust [Pose] Estimation of Folded [Umbrellas]');
  check('two stage apples', 'A [Two]-[Stage] Approach to Sorting Mixed [Apples] by Sound');
  check('twostage apples', 'A [Two-Stage] Approach to Sorting Mixed [Apples] by Sound');
  check('Two-stage ap', 'A [Two-Stage] [Ap]proach to Sorting Mixed Apples by Sound');
  check('learning to r', '[Learning] [to] [R]ow in Crosswind');
});

test('marks through folding', () => {
  check('schrodinger', '[Schrödinger] Bridges for Weaving Pattern Transfer');
  check('SCHRÖ', '[Schrö]dinger Bridges for Weaving Pattern Transfer');
  check('phi pruning', '[φ]-[Pruning]: Golden-Ratio Schedules for Shrinking Recommendation Models');
  const search = searchOver([
    titled('a', 'Eﬃcient ﬁlters for Ångström scales'),
    titled('b', 'Cafe\u0301 queues'),
    titled('c', 'The Straße to 𝒪(n³)'),
  ]);
  const first = (query: string) => search.search(query, 1).hits[0]!;
  assert.deepEqual(first('efficient').titleMatches, [[0, 7]]);
  assert.deepEqual(first('filters').titleMatches, [[8, 14]]);
  assert.deepEqual(first('angstrom').titleMatches, [[19, 27]]);
  assert.deepEqual(first('cafe').titleMatches, [[0, 5]]);
  assert.deepEqual(first('strasse').titleMatches, [[4, 10]]);
  assert.deepEqual(first('o n 3').titleMatches, [
    [14, 16],
    [17, 19],
  ]);
});

test('marks the file’s title through repair', () => {
  check('kite o(n^2)', '[O]left([n^{2}] right) Lower Bounds for Untangling [Kite] Strings');
  check('drift', 'texttt{[D}rift]: Unsupervised Calibration of Garden Sensors');
  check('garden drift', 'texttt{[D}rift]: Unsupervised Calibration of [Garden] Sensors');
});

test('a key, an id or a title comes first, whatever else matches', () => {
  const records: SearchRecord[] = [
    { ...titled('x1', 'Rowing'), key: 'tidenet', abstract: 'tidenet tidenet' },
    { ...titled('x2', 'TideNet: TideNet for TideNet'), key: 'tidenet-2', name: 'TideNet' },
    { ...titled('x3', 'Fog and Ferries'), key: 'fog', arxivId: '2401.01234', doi: '10.1000/fog.7' },
    { ...titled('x4', 'Fog and Ferries and Fog 2401.01234'), key: 'ferries' },
    { ...titled('x5', 'To Be, or Not'), key: 'be' },
    { ...titled('x6', 'Not or to be: not to be, or to be not'), key: 'not' },
  ];
  const search = searchOver(records);
  const first = (query: string) => {
    const [hit] = search.search(query, 3).hits;
    return hit && `${hit.id} ${hit.matchedIn[0]}`;
  };
  assert.equal(first('tidenet'), 'x1 key');
  assert.equal(first('@TideNet-2'), 'x2 key');
  assert.equal(first('X3'), 'x3 id');
  for (const query of [
    '2401.01234',
    'arXiv:2401.01234v2',
    'https://arxiv.org/abs/2401.01234',
    'http://www.arxiv.org/pdf/2401.01234v11.pdf',
  ])
    assert.equal(first(query), 'x3 id', query);
  for (const query of ['10.1000/FOG.7', 'https://doi.org/10.1000/fog.7', 'doi:10.1000/fog.7'])
    assert.equal(first(query), 'x3 id', query);
  assert.equal(first('fog and ferries'), 'x3 title');
  assert.equal(first('To be or not!'), 'x5 title');
  for (const record of fixtureRecords) {
    assert.equal(library.search(record.title, 1).hits[0]?.id, record.id);
    assert.equal(library.search(record.readableTitle.toUpperCase(), 1).hits[0]?.id, record.id);
  }
});

test('tells in which fields the words stand, and the sentence', () => {
  const first = (query: string) => library.search(query, 1).hits[0]!;
  assert.deepEqual(first('sporehash'), {
    ...first('sporehash'),
    id: 'p14',
    titleMatches: [],
    matchedIn: ['abstract'],
    sentence: {
      text: 'A single pooled vector, which we call SporeHash, retrieves the species as well as any re-ranking by parts.',
      matches: [[38, 47]],
    },
  });
  assert.deepEqual(first('harbour buoys').matchedIn, ['title']);
  assert.deepEqual(first('tidenet lunar').matchedIn, ['title', 'name', 'abstract']);
  assert.deepEqual(first('tidenet lunar').sentence, {
    text: 'TideNet learns from a handful of drifting buoys and a lunar calendar.',
    matches: [[54, 59]],
  });
  assert.equal('sentence' in first('harbour buoys'), false);
  assert.equal(first('moulting ringers').id, 'p32');
});

test('reads scripts without blanks, and others', () => {
  assert.equal(library.search('古代瓦当', 1).hits[0]?.id, 'p36');
  assert.deepEqual(library.search('瓦当', 1).hits[0]?.titleMatches, [[8, 10]]);
  assert.equal(library.search('卷积网络', 1).hits[0]?.sentence?.text.includes('卷积网络'), true);
  const search = searchOver([
    titled('ar', 'تعلم الآلة'),
    titled('he', 'למידת מכונה'),
    titled('ru', 'Обучение без учителя'),
    titled('hi', 'मशीन लर्निंग'),
  ]);
  for (const [query, id] of [
    ['الآلة', 'ar'],
    ['מכונה', 'he'],
    ['учитель', 'ru'],
    ['मशीन', 'hi'],
  ] as const)
    assert.equal(search.search(query, 1).hits[0]?.id, id, query);
});

test('stands hostile queries and texts with bounded work', () => {
  const words = fixtureRecords.map(({ title }) => title).join(' ');
  const hostile = [
    '',
    ' ',
    '\n\t',
    '?!…—',
    '(((((',
    '.*+?^${' + '}()|[]\\',
    '"unclosed',
    '-',
    '--',
    'constructor',
    '__proto__',
    'toString hasOwnProperty',
    'theme: year:2024..',
    '😀',
    '👩‍👩‍👧‍👦 family',
    '\ud800',
    'a\udc00b',
    '\u0000\u0001',
    '\u0301\u0301\u0301',
    'ﷺ'.repeat(600),
    'e\u0301'.repeat(5000),
    'a'.repeat(10_000),
    'a '.repeat(5000),
    'ab cd '.repeat(2000),
    '-'.repeat(10_000),
    'x-'.repeat(5000),
    words.repeat(8).slice(0, 10_000),
    'T5'.repeat(5000),
    'aB'.repeat(5000),
    '深'.repeat(10_000),
    'i'.repeat(27),
    's',
    'e i o',
  ];
  const search = searchOver(fixtureRecords);
  for (const [i, text] of hostile.entries())
    search.set({ id: `h${i}`, key: text, title: text, readableTitle: text, name: text, abstract: text.repeat(3) });
  for (const query of hostile) {
    const { total, hits } = search.search(query, 20);
    assert.ok(hits.length <= Math.min(20, total) && total <= search.size);
    for (const { id, score, titleMatches } of hits) {
      assert.ok(Number.isFinite(score));
      marked(recordOf.get(id)?.title ?? hostile[Number(id.slice(1))]!, titleMatches);
    }
  }
  for (const query of ['', ' ', '?!…—', '-']) assert.deepEqual(search.search(query, 5), { total: 0, hits: [] });
  for (const [i] of hostile.entries()) search.delete(`h${i}`);
  assert.deepEqual(search.search('garden drift', 3), library.search('garden drift', 3));
});

test('gives as many hits as asked for, and counts the rest', () => {
  const { total, hits } = library.search('learning', 2);
  assert.equal(hits.length, 2);
  assert.ok(total > 4);
  assert.deepEqual(library.search('learning', 0), { total, hits: [] });
  const all = library.search('learning', 1000).hits;
  assert.equal(all.length, total);
  const ids = all.map(({ id }) => id);
  const matches = library.matches('learning');
  assert.ok(matches.length > 4);
  assert.deepEqual(matches, ids.slice(0, matches.length));
  for (let i = 1; i < all.length; i++) assert.ok(all[i - 1]!.score >= all[i]!.score);
});

test('words that nothing explains do not hide what the others find', () => {
  assert.equal(library.search('beehive zzzqqq', 1).hits[0]?.id, 'p5');
  assert.deepEqual(library.search('zzzqqq', 1).hits, []);
});

test('equal scores stand in the order of titles, then of ids', () => {
  const records = ['b', 'a', 'd', 'c'].map((id) => titled(id, id < 'c' ? 'Same Words' : 'Words Same'));
  const orders = [records, records.toReversed()].map((order) =>
    searchOver(order)
      .search('same', 9)
      .hits.map(({ id }) => id),
  );
  assert.deepEqual(orders[0], orders[1]);
  assert.deepEqual(orders[0]?.slice(0, 2), ['a', 'b']);
  const many = Array.from({ length: 900 }, (_, i) => titled(`m${i}`, 'Equal in All'));
  const [up, down] = [many, many.toReversed()].map((order) => searchOver(order).search('equal', 50).hits);
  assert.deepEqual(up, down);
});
