import type { Dialect } from '../../server/src/notes/dialect.ts';
import asciidoc from './fixtures/asciidoc.txt';
import latex from './fixtures/latex.txt';
import markdown from './fixtures/markdown.txt';
import org from './fixtures/org.txt';
import plaintext from './fixtures/plaintext.txt';
import restructuredtext from './fixtures/restructuredtext.txt';
import typst from './fixtures/typst.txt';

/** What a mark says of the mention it stands below. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Kind and target. */
  readonly mention: string;
  /** Undefined where the mark leaves it open. */
  readonly form: string | undefined;
}

export interface Fixture {
  readonly dialect: Dialect;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const heading = /^-- (\w+): (.*) --$/;
const mark = /^ *(\^+) (.*?)(?: \((\w+)\))?$/;

/**
 * Fixtures of all dialects. Each begins with `-- dialect: title --`; a line of `^^^^ kind target (form)` marks what is
 * mentioned on the last line above it that is no mark. The form may be left out.
 */
export const fixtures: readonly Fixture[] = [
  markdown,
  latex,
  typst,
  org,
  asciidoc,
  restructuredtext,
  plaintext,
].flatMap(fixturesIn);

function fixturesIn(file: string): Fixture[] {
  const found: { dialect: Dialect; title: string; lines: string[]; marks: Mark[] }[] = [];
  for (const line of file.trimEnd().split('\n')) {
    const head = heading.exec(line);
    if (head) {
      found.push({ dialect: head[1] as Dialect, title: head[2]!, lines: [], marks: [] });
      continue;
    }
    const { lines, marks } = found[found.length - 1]!;
    const marked = mark.exec(line);
    if (!marked) {
      lines.push(line);
      continue;
    }
    const start = line.indexOf('^');
    const end = start + marked[1]!.length;
    marks.push({ line: lines.length - 1, start, end, mention: marked[2]!, form: marked[3] });
  }
  return found.map(({ lines, ...fixture }) => ({ ...fixture, text: lines.join('\n') }));
}
