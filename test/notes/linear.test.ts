import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Dialect, parseNote } from '../../server/src/notes/parseNote.ts';

/** A text that counts the characters which are looked at; a search counts those it passes. */
class CountingText {
  looked = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get length(): number {
    return this.#text.length;
  }

  charCodeAt(at: number): number {
    this.looked++;
    return this.#text.charCodeAt(at);
  }

  codePointAt(at: number): number | undefined {
    this.looked++;
    return this.#text.codePointAt(at);
  }

  charAt(at: number): string {
    this.looked++;
    return this.#text.charAt(at);
  }

  startsWith(other: string, at?: number): boolean {
    this.looked += other.length;
    return this.#text.startsWith(other, at);
  }

  slice(from: number, to: number): string {
    this.looked += Math.max(0, Math.min(to, this.length) - from);
    return this.#text.slice(from, to);
  }

  indexOf(other: string, from = 0): number {
    const at = this.#text.indexOf(other, from);
    this.looked += Math.max(0, at < 0 ? this.length - from : at - from + other.length);
    return at;
  }
}

/** Characters looked at for each character of the text. */
function work(text: string, dialect: Dialect): number {
  const counting = new CountingText(text);
  parseNote(counting as unknown as string, dialect);
  return counting.looked / text.length;
}

/**
 * Pieces which, repeated, are the worst a rule can be given: openings without an end, and ends that come only last.
 * `␣` is a blank, `→` a tab, `↓` a line feed, `←` a carriage return, `‵` a backtick.
 */
const pieces: Record<Dialect, string> = {
  markdown: String.raw`
    @ @{ @{{ @a @a/ @a:/ @_ _@ [@ [@a [@a]( [@a]:␣ [[ [[a [[a| [[@ [ ] [] [^ [^a]:↓ ‵ ‵‵a ‵a‵‵ \‵ ‵‵‵↓ ‵‵‵a↓ ~~~↓↓
    >␣‵‵‵↓ -␣‵‵‵↓ -␣ -␣a↓ 1.␣ >␣ > -␣-␣ ␣␣␣␣a↓↓ → ␣ ↓ ← ←↓ *␣ * - _ # |␣a␣|↓ $ $a␣ $$ $$a $5␣ \( \[ \ <!-- <pre>
    <code> <code␣ < %% ␣%% % {cite}‵ {cite}‵a, }‵ {a}‵ \cite \cite[ \cite[{ \cite{ \cite{a \cite< \cites( \cites{a}
    \pvolcite{ \cite␣ \cite% \cite{% \cite{a,% https:// https://a https://a. : :// http: https://arxiv.org/abs/
    https://x/doi/ arxiv.org/ / a/ g/ doi.org/10.1000/ 1 10. 10.1000/ 10.1000/a( 10.1000/<1 doi: 2501.12948
    2501.12948v 2501. arxiv: math/ math.GT/0309136 é 𝒜 @é !!!␣a↓ :␣␣␣a↓ ---↓ +++↓ nocite:␣ a:␣b↓
  `,
  latex: String.raw`
    \ \cite \cite[ \cite[{ \cite{ \cite{a, \cite{a%↓ \cite%↓ \cites( \cites[ \cites{a} \cite< \cite* \pvolcite{
    \begin{verbatim} \begin{ \begin \end{verbatim} \verb| \verb \verb|a \lstinline[ \lstinline{ \mintinline{a}
    \iffalse \fi % %↓ \% \bibitem[ \bibitem{ { } [ ] \\ https://a\_ ↓
  `,
  typst: String.raw`
    @ @a @a. @. < <a <a> #cite( #cite(<a #cite(<a> cite(label(" label(" " =␣" f(" import␣" ‵ ‵‵ ‵‵‵ ‵‵‵a // /* */ /
    $ $a \ ( ) https:// ↓
  `,
  org: String.raw`
    [cite: [cite:@ [cite:@a [cite:@a; [cite/ [cite/a: [ ] [[ [[a [[a][ [[cite:& [[cite:&a; cite: cite:a, cite:&a & =
    =a ␣=a =␣ ~ ␣~a $ # #␣a↓ #+begin_src↓ #+BEGIN_SRC↓ #+begin_x↓ :␣a↓ : @ \cite[ \( ↓ ␣
  `,
  asciidoc: String.raw`
    cite: cite:[ cite:[a cite:[a( cite:[a]+[ cite[ cite:a [ [[ [[[ [[a [# [#a << <<a <<a, >> ‵ ‵a ␣‵a + +a +++
    stem:[ pass:[ ----↓ ....↓ ++++↓ ////↓ ‵‵‵↓ -----↓ ab↓----↓ // //↓ [source]↓ [source]↓a↓ ␣a↓↓ ␣a↓ ↓ ␣ * \
  `,
  restructuredtext: String.raw`
    :cite:‵ :cite:‵a, :cite:‵{ :cite:‵{a}b :a:‵ :‵ ‵ ‵‵ ‵‵a : :: ::↓ a::↓↓ ␣a::↓↓ ..␣ ..␣a↓ ..␣a::↓ ..␣code::↓ ..␣[
    ..␣[a] [ [a [a] [a]_ [a- >>>␣ >>>␣a↓ ↓ ␣ \
  `,
  plaintext: String.raw`
    @ @{ [@ [[ ‵ ␣‵a ‵‵‵↓ \cite[ \cite% https:// 2501.12948 10.1000/ arxiv: ␣ ↓
  `,
};

function piecesOf(dialect: Dialect): string[] {
  const signs = new Map([...'␣→↓←‵'].map((sign, i) => [sign, ' \t\n\r`'[i]!]));
  return pieces[dialect]
    .trim()
    .split(/\s+/)
    .map((piece) => piece.replace(/[␣→↓←‵]/g, (sign) => signs.get(sign)!));
}

const length = 2000;

/** The piece again and again: alone, before a long word, before blanks and what closes, among words, on lines of its own. */
function* worst(piece: string): Generator<(n: number) => string> {
  yield (n) => piece.repeat(n);
  yield (n) => `${piece.repeat(n)}\n${'a'.repeat(n * piece.length)}`;
  yield (n) => `${piece.repeat(n)}${' '.repeat(n * piece.length)}]}>)`;
  yield (n) => `${`${piece}x `.repeat(n)}`;
  yield (n) => `${`${piece}\n`.repeat(n)}`;
}

for (const dialect of Object.keys(pieces) as Dialect[]) {
  test(`${dialect}: three times the text is three times the work`, (t) => {
    let most = { work: 0, text: '' };
    for (const piece of piecesOf(dialect)) {
      for (const textOf of worst(piece)) {
        // Odd numbers of pieces both: what opens and closes alternately ends the same way.
        const n = 2 * Math.ceil(length / piece.length / 2) + 1;
        const once = work(textOf(n), dialect);
        const thrice = work(textOf(3 * n), dialect);
        assert.ok(thrice <= once * 1.1 + 1, `${JSON.stringify(textOf(2))} ${once} ${thrice}`);
        if (thrice > most.work) most = { work: thrice, text: textOf(2) };
      }
    }
    t.diagnostic(`at most ${most.work.toFixed(1)} looks a character, for ${JSON.stringify(most.text)}`);
    assert.ok(most.work < 200);
  });
}
