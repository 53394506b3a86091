import { readableWithMap } from '../../server/src/text/readable.ts';

/** How much of the formula debris in some texts is repaired, and which words of ordinary English were changed with it. */
export interface FormulaFigures {
  /** Places that look like debris of formulas, found without the repairer's help. */
  readonly debris: number;
  /** Those that read otherwise in the readable text. */
  readonly repaired: number;
  /** The other ones, with what is around them. */
  readonly left: readonly string[];
  /** Words of ordinary English that the readable text has not got any more, with what is around them. */
  readonly plainWordsChanged: readonly string[];
}

/** Measures the repair of formulas on given texts. */
export function formulaFigures(texts: readonly string[]): FormulaFigures {
  const common = commonWords(texts);
  const left: string[] = [];
  const plainWordsChanged: string[] = [];
  let debris = 0;
  for (const text of texts) {
    const kept = keptUnits(text);
    const isKept = (start: number, end: number) => kept.subarray(start, end).every((unit) => unit === 1);
    for (const match of text.replace(links, (link) => ' '.repeat(link.length)).matchAll(suspicious)) {
      debris++;
      if (isKept(match.index, match.index + match[0].length)) left.push(around(text, match.index, match[0].length));
    }
    for (const match of text.matchAll(plain)) {
      if (!common.has(match[0]) || isKept(match.index, match.index + match[0].length)) continue;
      if (!isInFormula(text, match.index, match[0])) plainWordsChanged.push(around(text, match.index, match[0].length));
    }
  }
  return { debris, repaired: debris - left.length, left, plainWordsChanged };
}

/** For each UTF-16 unit of a text 1 if the readable text has it too, in its place. */
function keptUnits(text: string): Uint8Array {
  const { text: read, starts } = readableWithMap(text);
  const kept = new Uint8Array(text.length);
  for (let i = 0; i < read.length; i++) {
    const at = starts[i]!;
    if (read[i] === text[at] && starts[i - 1] !== at) kept[at] = 1;
  }
  return kept;
}

const links = /https?:\/\/[^\s{}\\]+/g;

/** Greek letters' names and other names that stand for a formula wherever they are seen. */
const greek =
  'varepsilon|epsilon|alpha|beta|gamma|delta|zeta|theta|kappa|lambda|rho|sigma|tau|varphi|phi|psi|omega|' +
  'Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega';
const commands =
  'math(?:cal|bb|bf|rm|sf|frak)|text(?:tt|bf|it|sc|rm|sf)|leq|geq|neq|infty|otimes|oplus|cdots?|ldots|nabla|sqrt|frac|' +
  'widetilde|widehat|operatorname|langle|rangle|lfloor|rfloor|lceil|rceil|subseteq|(?:up|down|left|right)arrow';

/** A generous notion of what has been a formula, an accent or a quote in LaTeX. */
const suspicious = new RegExp(
  [
    String.raw`\\(?:[A-Za-z]+|\S)`,
    String.raw`[\^_]\{`,
    String.raw`\^[^\s{]`,
    '(?<![A-Za-z0-9_/.])[A-Za-z]_[0-9aehijklmnoprstuvx](?![A-Za-z0-9_])',
    '[{}$]',
    '(?<=[A-Za-z])x20[12][0-9a-f](?=[A-Za-z])',
    `(?<![A-Za-z][a-z])(?:${commands})(?![a-z]{3})`,
    `(?<![A-Za-z]{3})(?:${greek})(?![A-Z][a-z])(?=[^a-z]|$|left|right|geq|leq|[a-z](?![a-z]))`,
    '(?<![A-Za-z])ell(?![a-z])',
    String.raw`(?<=\d)(?:times|pm|sim)(?![a-z])`,
    String.raw`(?<=\d )times(?= \d)`,
    String.raw`(?<=[A-Za-z}])left(?=[([{|\\])|right(?=[)\]|\\])(?<=[^a-z]right|[A-Z]right)`,
    String.raw`(?<![a-z])(?:tilde|hat|bar)(?= [A-Za-z]\b[^a-z]|\{| rho)`,
    "``|''|(?<=[\\s(])`(?=[A-Za-z])",
    String.raw`(?<=[A-Za-z.,])~(?=[A-Za-z\\])`,
    '&[#A-Za-z0-9]+;',
  ].join('|'),
  'g',
);

/** Words between blanks or at most punctuation, as prose has them. */
const plain = /(?<=^|[\s(“])[a-z]{2,}(?=$|[\s,.;:!?)"”])/g;

/** What stands in several of the texts, without the names of Greek letters, which only their formula tells from words. */
function commonWords(texts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(text.match(plain))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const letters = new RegExp(`^(?:${greek}|mu|nu|xi|pi|eta|chi|ell|tilde|ne|${commands})$`);
  return new Set([...counts].filter(([word, count]) => count > 1 && !letters.test(word)).map(([word]) => word));
}

/** `64 times 64`, `n to infty`, `x right)`: a common word that is what is left of a command. */
function isInFormula(text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const behind = text.slice(start + word.length, start + word.length + 8);
  if (word === 'right') return /^\s?[)\]|}]/.test(behind);
  return (/[\d)}]\s$/.test(before) && /^\s[\d({\\]/.test(behind)) || /^\s(?:infty|\\)/.test(behind);
}

function around(text: string, start: number, length: number): string {
  return `${text.slice(Math.max(0, start - 30), start)}«${text.slice(start, start + length)}»${text.slice(start + length, start + length + 30)}`;
}
