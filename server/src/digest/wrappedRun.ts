/**
 * Tells titles from abstracts where an editor wrapped both at a column and no blank line stands between them. A line on which
 * the next word would have had room ends a paragraph; where a paragraph ends on a full line by chance, only what stands there
 * tells: the cheapest way to read the lines as a title, its abstract, the next title, …
 */

import { endsSentence, startsLower } from './lineEnds.ts';
import type { Lines } from './lines.ts';

/** Stretches of lines, both ends included, in order. */
export interface DividedRun {
  readonly stretches: readonly (readonly [first: number, last: number])[];
  /** Whether a title comes next. */
  readonly expectsTitle: boolean;
}

/** Whether the word after a line had no room on it. */
type IsFull = (line: number) => boolean;

/** Divides the lines `from` to `to` (exclusive), all of prose. Linear in their length; yields every few lines. */
export function* dividedRun(
  lines: Lines,
  from: number,
  to: number,
  width: number,
  isFull: IsFull,
  expectsTitle: boolean,
): Generator<void, DividedRun> {
  const division = new Division(lines, from, to, width, isFull, expectsTitle);
  for (let i = 0; i < to - from; i++) {
    division.read(i);
    if (i % stride === stride - 1) yield;
  }
  return yield* division.cheapest();
}

/** The cheapest readings up to each line, by numbers of lines in the run. */
class Division {
  readonly #lines: Lines;
  readonly #from: number;
  readonly #count: number;
  readonly #width: number;
  readonly #isFull: IsFull;
  readonly #expectsTitle: boolean;
  readonly #letters: TitleCase;
  /** Of those in which a title, or an abstract, ends with a line. */
  readonly #titleCosts: Float64Array;
  readonly #abstractCosts: Float64Array;
  /** Number of that title's lines, and the grade of that abstract. */
  readonly #titleLines: Uint8Array;
  readonly #abstractGrades: Uint8Array;
  /** Of those in which an abstract goes on, for each grade: one less than its lines so far, the last for all that are more. */
  readonly #open: Float64Array;
  readonly #grades: number;

  constructor(lines: Lines, from: number, to: number, width: number, isFull: IsFull, expectsTitle: boolean) {
    this.#lines = lines;
    this.#from = from;
    this.#count = to - from;
    this.#width = width;
    this.#isFull = isFull;
    this.#expectsTitle = expectsTitle;
    this.#letters = new TitleCase(lines, from);
    this.#grades = Math.ceil(longEnough / width);
    this.#titleCosts = new Float64Array(this.#count).fill(never);
    this.#abstractCosts = new Float64Array(this.#count).fill(never);
    this.#titleLines = new Uint8Array(this.#count);
    this.#abstractGrades = new Uint8Array(this.#count);
    this.#open = new Float64Array(this.#count * this.#grades).fill(never);
  }

  /** Takes the next line. */
  read(i: number): void {
    this.#letters.add(this.#from + i);
    const byChance = i + 1 < this.#count && this.#runsOn(i) ? costs.fullByChance : 0;
    this.#endTitle(i, byChance);
    this.#goOn(i);
    this.#endAbstract(i, byChance);
  }

  /** The cheapest reading of all lines. */
  *cheapest(): Generator<void, DividedRun> {
    const stretches: (readonly [number, number])[] = [];
    const titles = this.#titleCosts;
    const abstracts = this.#abstractCosts;
    const endsWithTitle = titles.at(-1)! <= abstracts.at(-1)!;
    let isTitle = endsWithTitle;
    for (let last = this.#count - 1; last >= 0; ) {
      const first = isTitle ? last - this.#titleLines[last]! + 1 : this.#firstOfAbstract(last);
      stretches.push([this.#from + first, this.#from + last]);
      last = first - 1;
      if (last < 0) break;
      isTitle = isTitle
        ? titles[last]! + costs.titleAfterTitle < abstracts[last]!
        : titles[last]! <= abstracts[last]! + costs.abstractAfterAbstract;
      if (stretches.length % stride === 0) yield;
    }
    return { stretches: stretches.reverse(), expectsTitle: !endsWithTitle };
  }

  #endTitle(i: number, byChance: number): void {
    const last = this.#from + i;
    for (let size = 1; size <= mostTitleLines && size <= i + 1; size++) {
      const start = i - size + 1;
      if (size > 1 && (!this.#runsOn(start) || this.#isOver(i))) break;
      const first = this.#from + start;
      const own = titleCost(this.#lines, first, last, this.#letters.share(first, last));
      const cost = this.#beforeTitle(start) + own + byChance;
      if (cost >= this.#titleCosts[i]!) continue;
      this.#titleCosts[i] = cost;
      this.#titleLines[i] = size;
    }
  }

  #goOn(i: number): void {
    const lowerStart = startsLower(this.#lines, this.#from + i) ? costs.lowerStart : 0;
    const open = this.#open;
    const first = i * this.#grades;
    const last = first + this.#grades - 1;
    for (let grade = 1; grade < this.#grades; grade++) open[first + grade] = this.#goingOn(i, grade - 1);
    open[last] = Math.min(open[last]!, this.#goingOn(i, this.#grades - 1));
    open[first] = Math.min(open[first]!, this.#beforeAbstract(i) + lowerStart + this.#unlike(i));
  }

  #endAbstract(i: number, byChance: number): void {
    const ending = byChance + endCost(this.#lines, this.#from + i);
    for (let grade = 0; grade < this.#grades; grade++) {
      const cost = this.#open[i * this.#grades + grade]! + ending + shortCost((grade + 1) * this.#width);
      if (cost >= this.#abstractCosts[i]!) continue;
      this.#abstractCosts[i] = cost;
      this.#abstractGrades[i] = grade;
    }
  }

  /** Of what stands before a title that begins with a line. */
  #beforeTitle(i: number): number {
    if (i === 0) return this.#expectsTitle ? 0 : costs.unexpected;
    return Math.min(this.#abstractCosts[i - 1]!, this.#titleCosts[i - 1]! + costs.titleAfterTitle);
  }

  #beforeAbstract(i: number): number {
    if (i === 0) return this.#expectsTitle ? costs.unexpected : 0;
    return Math.min(this.#titleCosts[i - 1]!, this.#abstractCosts[i - 1]! + costs.abstractAfterAbstract);
  }

  /** Of an abstract that goes on with a line and had a grade before it. */
  #goingOn(i: number, grade: number): number {
    if (i === 0) return never;
    return this.#open[(i - 1) * this.#grades + grade]! + this.#unlike(i) + this.#breakCost(i - 1);
  }

  /** Of an abstract going on after a line. */
  #breakCost(i: number): number {
    if (this.#runsOn(i)) return 0;
    return endsSentence(this.#lines.text, this.#lines.end[this.#from + i]!) ? costs.newParagraph : costs.brokenSentence;
  }

  /** Of a line that is one of an abstract. */
  #unlike(i: number): number {
    const line = this.#from + i;
    return (this.#isOver(i) ? costs.beyondColumn : 0) + (this.#letters.isTitleCase(line) ? costs.titleCase : 0);
  }

  #runsOn(i: number): boolean {
    return this.#isFull(this.#from + i) && !this.#isOver(i);
  }

  #isOver(i: number): boolean {
    return lengthOf(this.#lines, this.#from + i) > this.#width;
  }

  #firstOfAbstract(last: number): number {
    const longest = this.#grades - 1;
    let grade = this.#abstractGrades[last]!;
    for (let i = last; i > 0; i--) {
      if (grade === longest && this.#goingOn(i, grade) === this.#open[i * this.#grades + grade]) continue;
      if (grade === 0) return i;
      grade--;
    }
    return 0;
  }
}

/** How much of the lines so far is written as titles are. */
class TitleCase {
  readonly #lines: Lines;
  readonly #from: number;
  /** Longer words, and those of them with a capital, in all lines before each. */
  readonly #words: number[] = [0];
  readonly #capitals: number[] = [0];

  constructor(lines: Lines, from: number) {
    this.#lines = lines;
    this.#from = from;
  }

  add(line: number): void {
    let words = this.#words.at(-1)!;
    let capitals = this.#capitals.at(-1)!;
    const { text, start, end } = this.#lines;
    for (let at = start[line]!; at < end[line]!; ) {
      let after = at;
      while (after < end[line]! && text.charCodeAt(after) !== 0x20) after++;
      if (after - at > 3) {
        words++;
        if (text.charAt(at) !== text.charAt(at).toLowerCase()) capitals++;
      }
      at = after + 1;
    }
    this.#words.push(words);
    this.#capitals.push(capitals);
  }

  /** Whether nearly all words of a line have a capital. */
  isTitleCase(line: number): boolean {
    const at = line - this.#from;
    const words = this.#words[at + 1]! - this.#words[at]!;
    return words > 3 && (this.#capitals[at + 1]! - this.#capitals[at]!) * 4 >= words * 3;
  }

  /** Of the longer words of some lines those with a capital, 0 to 1; a half where there are hardly any. */
  share(first: number, last: number): number {
    const [from, to] = [first - this.#from, last - this.#from + 1];
    const words = this.#words[to]! - this.#words[from]!;
    return words < 2 ? 0.5 : (this.#capitals[to]! - this.#capitals[from]!) / words;
  }
}

function titleCost(lines: Lines, first: number, last: number, inTitleCase: number): number {
  const length = lines.end[last]! - lines.start[first]!;
  const final = lines.text.charAt(lines.end[last]! - 1);
  let cost = length > 300 ? 9 : length > 220 ? 4 : length > 160 ? 1 : length < 10 ? 1.5 : 0;
  if (final === '.') cost += 3;
  if (final === ',' || final === ';' || final === ':') cost += 3;
  if (startsLower(lines, first)) cost += 3;
  return cost + (1 - inTitleCase) * costs.plainTitle;
}

/** Of an abstract that ends with a line: sentences do, and so do links. */
function endCost({ text, end }: Lines, line: number): number {
  if (endsSentence(text, end[line]!)) return 0;
  const word = text.slice(text.lastIndexOf(' ', end[line]! - 1) + 1, end[line]!);
  return /[\w-]\.\w+\/|:\/\//.test(word.slice(0, longestWord)) ? costs.linkAtEnd : costs.openEnd;
}

/** Of an abstract of at least so many characters. */
function shortCost(length: number): number {
  return length < 150 ? 6 : length < 250 ? 3 : length < longEnough ? 1 : 0;
}

function lengthOf(lines: Lines, line: number): number {
  return lines.end[line]! - lines.start[line]!;
}

const costs = {
  unexpected: 5,
  titleAfterTitle: 5,
  abstractAfterAbstract: 7,
  fullByChance: 1.2,
  /** A paragraph ends within an abstract, or a line in the middle of a sentence. */
  newParagraph: 6,
  brokenSentence: 8,
  /** A line is longer than the column within an abstract. */
  beyondColumn: 6,
  openEnd: 3.5,
  linkAtEnd: 0.5,
  /** A line within an abstract is written as titles are. */
  titleCase: 4,
  lowerStart: 3,
  /** No longer word of a title has a capital. */
  plainTitle: 1.5,
} as const;
const never = 1e9;
/** Characters from which on an abstract is none of the short ones. */
const longEnough = 400;
const mostTitleLines = 4;
const longestWord = 100;
/** Lines between two yields. */
const stride = 2048;
