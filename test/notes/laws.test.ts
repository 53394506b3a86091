import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { identifierOf } from '../../server/src/notes/identifier.ts';
import { citationAt, type Mention, type Note } from '../../server/src/notes/note.ts';
import { type Dialect, parseNote } from '../../server/src/notes/parseNote.ts';
import { fixtures } from './fixtures.ts';

const dialects: Dialect[] = ['markdown', 'latex', 'typst', 'org', 'asciidoc', 'restructuredtext', 'plaintext'];

/** What holds of every note, whatever its text. */
function assertLaws(text: string, dialect: Dialect): void {
  const note = parseNote(text, dialect);
  const starts = lineStarts(text);
  let last: Mention | undefined;
  for (const mention of note.mentions) {
    const { line, start, end, targetStart, targetEnd } = mention;
    const holds = (law: boolean) => law || assert.fail(JSON.stringify({ mention, text, dialect }));
    holds(start < end && start <= targetStart && targetStart < targetEnd && targetEnd <= end);
    holds(end <= lineLength(text, starts, line));
    holds(!last || last.line < line || (last.line === line && last.end <= start));
    holds(names(text.slice(starts[line]! + targetStart, starts[line]! + targetEnd), mention));
    holds(citationAt(note, line, start) === mention);
    last = mention;
  }
  assertProse(text, starts, note);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const isEnd = text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');
    if (isEnd) starts.push(i + 1);
  }
  return starts;
}

/** Without the line break. */
function lineLength(text: string, starts: readonly number[], line: number): number {
  return text.slice(starts[line], starts[line + 1]).replace(/[\r\n]+$/, '').length;
}

/** Whether the characters of a mention's target range spell its target. */
function names(spelled: string, { kind, target }: Mention): boolean {
  if (kind === 'arxiv') return identifierOf(spelled)?.target === target;
  if (kind === 'doi') return spelled.toLowerCase() === target;
  const plain = spelled.replaceAll('\\', '');
  if (kind === 'link') return plain === target.replaceAll('\\', '') || `https://${plain}` === target;
  return spelled === target;
}

/** Stretches of prose ascend, stay within the text and hold no mention. */
function assertProse(text: string, starts: readonly number[], { prose, mentions }: Note): void {
  let at = 0;
  for (const offset of prose) {
    assert.ok(offset >= at && offset <= text.length);
    at = offset;
  }
  let stretch = 0;
  for (const { line, start, end } of mentions) {
    const offset = starts[line]!;
    while (stretch < prose.length && prose[stretch + 1]! <= offset + start) stretch += 2;
    assert.ok(stretch >= prose.length || prose[stretch]! >= offset + end);
  }
}

test('the laws hold on every prefix of every fixture', () => {
  for (const { text, dialect } of fixtures) {
    for (let end = 0; end <= text.length; end++) assertLaws(text.slice(0, end), dialect);
  }
});

test('the laws hold on every fixture in every dialect', () => {
  for (const { text } of fixtures) for (const dialect of dialects) assertLaws(text, dialect);
});

test('the laws hold on texts that random mixtures have found', () => {
  assertLaws('#cite(label(""))', 'typst');
});

test('the laws hold on mixtures of everything that means something', () => {
  const pieces = (
    '@ @{ } [ ] [[ ]] [@ [cite: ( ) < > << >> ` `` ``` ~~~ $ $$ % %% \\ \\cite \\citep* \\cites \\pvolcite{ \\verb| ' +
    '\\begin{verbatim} \\end{verbatim} cite:[ cite: :cite:` {cite}` #cite( label(" " # ## - --- +++ .. :: /* */ // //// ' +
    '---- .... #+begin_src #+end_src <!-- --> <pre> </pre> https:// arxiv.org/abs/ doi.org/ arXiv: doi: 2501.12948 v2 ' +
    '10.1145/ 359340 hep-th/9901001 key müller 𝒜 . , ; : | * _ & = a 1 citekey: nocite: ... >>> > '
  ).split(' ');
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces, ' ', '\n', '\n\n', '\r\n', '\t', '    '),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...dialects), (mixture, dialect) => assertLaws(mixture, dialect)),
    { numRuns: 5_000 },
  );
});
