import assert from 'node:assert/strict';
import test from 'node:test';
import type { Dialect } from '../../server/src/notes/dialect.ts';
import type { Mention } from '../../server/src/notes/note.ts';
import { drained, found, libraryOf, type MarkedPapers, marked, writtenPapers } from './markedMentions.ts';

const written: MarkedPapers = {
  bolt: ['Ordered Steps for Calm Training', 'We propose Bright Ordered Light-Training (BOLT), a schedule.'],
  gust: ['GUST: Wind for Graphs'],
  lantern: ['LanternDiT: Slow Light for Dense Diffusion', 'We call it LanternDiT.'],
  mirror: ['MirrorNet: The First Reading'],
  other: ['MirrorNet: Yet Another Reading'],
};
const library = libraryOf(writtenPapers(written));

function check(notes: readonly string[], dialect: Dialect = 'markdown'): void {
  for (const note of notes) {
    const { text, marks } = marked(note);
    const isInProse = ({ form }: Mention) => form === 'prose';
    assert.deepEqual(found(library, text, dialect, written, isInProse), marks, text);
  }
}

test('an abbreviation of other words than the paper’s is the note’s own, in all of the note', () => {
  check([
    'With binary optical line transmission (BOLT) we send. Later BOLT is fast.',
    'BOLT first. Then binary optical line transmission (BOLT).',
    'BOLT (binary optical line transmission) is fast, BOLT it is.',
    'The **Binary Optical Line Transmission** (**BOLT**) and “beams of light through tubes” (“BOLT”): BOLT.',
    'Binary-optical line transmission, or BOLT, and more on BOLT.',
    'The Beams Of the Light Telescope [BOLT] were BOLT.',
    '- BOLT: binary optical line transmission\n- BOLT again',
    '| BOLT | binary optical line transmission |\n| --- | --- |\n| x | BOLT |',
    'BOLT stands for “binary optical line transmission”.\n\nBOLT.',
    'BOLT = binary optical line transmission; BOLT – binary optical\nline transmission.',
    'Graphs under some tension (GUST), and ⟦bolt|BOLT⟧.',
  ]);
  check(
    ['\\emph{Binary Optical Line Transmission} (\\textsc{BOLT}); BOLT.', 'Graphs under some tension ({\\sc GUST}).'],
    'latex',
  );
  check(['binary optical line transmission (*BOLT*), BOLT'], 'restructuredtext');
});

test('so is a name that somebody gives in the note', () => {
  check([
    'We call it GUST. GUST is new.',
    'We call this simple approach *GUST*.',
    'Our method, which we name MirrorNet, is new: MirrorNet.',
    'I dub it BOLT, and BOLT it is.',
    'Here we introduce GUST, a new way. So GUST.',
    'We propose MirrorNet: it is new.',
    'a new thing (henceforth GUST), GUST',
  ]);
});

test('the paper’s own words for its name mean the paper', () => {
  check([
    'Bright Ordered Light-Training (⟦bolt|BOLT⟧) and ⟦bolt|BOLT⟧.',
    'bright ordered light training, or ⟦bolt|BOLT⟧; ⟦bolt|BOLT⟧ (Bright ordered light training).',
    '> We propose Bright Ordered Light-Training (⟦bolt|BOLT⟧), a schedule.',
    '> We call it ⟦lantern|LanternDiT⟧.',
  ]);
});

test('and so does a name beside a surer mention of the paper', () => {
  check([
    'Graphs under some tension (⟦gust|GUST⟧), see @gust.',
    'We call it ⟦gust|GUST⟧ [[GUST: Wind for Graphs]].',
    '⟦gust|GUST: Wind for Graphs⟧: graphs under some tension (⟦gust|GUST⟧).',
    'Graphs under some tension (GUST), see @lanterndit.',
  ]);
});

test('a name mentioned again and again is looked at so many times', () => {
  const text = `${'BOLT is fast. '.repeat(5000)}Binary optical line transmission (BOLT).`;
  drained(library.setting('file:///w/many.md', text));
  const work = library.reading();
  let steps = 1;
  while (!work.next().done) steps++;
  assert.equal(library.mentionsIn('file:///w/many.md').length, 5001);
  assert.ok(steps < 20, `${steps}`);
});

test('what only looks like an introduction takes nothing away', () => {
  check(
    [
      'A schedule (⟦bolt|BOLT⟧) works, ⟦bolt|BOLT⟧ (the best of all) too.',
      'We call for ⟦bolt|BOLT⟧? They call it ⟦gust|GUST⟧. We compare ⟦gust|GUST⟧, ⟦bolt|BOLT⟧ and ⟦lantern|LanternDiT⟧.',
      'We present ⟦gust|GUST⟧ on Monday. We introduce ⟦bolt|BOLT⟧ below.',
      'Big old lights, and ⟦bolt|BOLT⟧.',
      'Big old loud\n\ntrains (⟦bolt|BOLT⟧)',
    ].slice(0, 5),
  );
});
