import assert from 'node:assert/strict';
import type { Entry } from '../../server/src/digest/digest.ts';
import { parseDigest } from '../../server/src/digest/parseDigest.ts';
import { Library } from '../../server/src/library/library.ts';
import { TextDocument } from '../../server/src/textDocument.ts';
import { Random } from '../random.ts';
import { abstractOf, alternatingText, cardsText, type WrittenPaper } from './digestTexts.ts';

const uri = 'memory:/w/a.txt';
const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  'x',
  'Tide: ',
  ' ',
  '.',
  '  • 3 authors\n·\nDec 27, 2023\n',
  '# Heading\n',
  'Subscribe',
  '😀',
  '\t',
];
/** Edits after which the document starts anew: damage adds up. */
const life = 50;
/** Edits between two comparisons with a library made anew. */
const stride = 25;

/** A digest edited at random: after each edit its entries are those of a full parse, its papers those of a new library. */
export function checkIncrementalEdits(count: number, seed: number): void {
  const random = new Random(seed);
  const library = new Library();
  let document = freshDocument(random);
  for (let edit = 0; edit < count; edit++) {
    if (edit % life === 0) document = freshDocument(random);
    const start = document.positionAt(random.below(document.text.length + 1));
    const end = document.positionAt(document.offsetAt(start) + random.below(random.pick([1, 1, 4, 200])));
    assert.ok(document.apply([{ range: { start, end }, text: random.pick(pieces) }], document.version + 1));
    drained(library.setting(uri, document.text));
    const read = library.document(uri)!;
    const whole = parseDigest(document.text);
    assert.equal(read.text, document.text);
    assert.deepEqual({ ...read.digest, entries: read.digest.entries.map(plain) }, whole);
    assert.deepEqual(
      read.occurrences.map(({ entry }) => plain(entry)),
      whole.entries,
    );
    if (edit % stride === 0) assert.deepEqual(papersOf(library), papersOf(fresh(document.text)));
  }
}

/** An entry that may be packed, with its abstract. */
function plain(entry: Entry): Entry {
  return { ...entry, abstract: entry.abstract };
}

function freshDocument(random: Random): TextDocument {
  const papers: WrittenPaper[] = Array.from({ length: 1 + random.below(4) }, () => {
    const title = `${random.pick(['Tide', 'Ebb', 'A Study'])}: ${random.pick(['Slow Weights', 'Sparse Gates of Networks', 'One'])}`;
    return { title, abstract: abstractOf(title).slice(0, 450), below: ['  • 3 authors', '·', 'Dec 27, 2023 4'] };
  });
  return new TextDocument(uri, 'plaintext', 0, random.below(2) ? cardsText(papers) : alternatingText(papers));
}

function fresh(text: string): Library {
  const library = new Library();
  drained(library.setting(uri, text));
  return library;
}

function papersOf(library: Library): unknown {
  return [...library.papers()]
    .map((paper) => [
      paper.id,
      library.keyOf(paper),
      paper.title,
      paper.abstract,
      paper.metadata,
      paper.occurrences.map(({ entry }) => entry),
    ])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function drained(work: Generator<void, void>): void {
  while (!work.next().done);
}
