import { type WordKind, wordKind } from './wordKinds.ts';

/** What may be the name of a subject in a paper: up to three words that follow each other, the last of them a noun. */
export interface KeyPhrase {
  /** Stems of its words, parted by blanks: equal for plurals and for British and American spelling. */
  readonly stems: string;
  readonly words: number;
  /** Mentions in the abstract. */
  count: number;
  inTitle: boolean;
  /** One of the mentions does not go on with another word: in *Hodge theory* no subject *Hodge* is meant. */
  isHead: boolean;
  /** A mention as it stands in the text, of the abstract if it is there, since its case is that of running text. */
  readonly surface: string;
}

/** Characters of an abstract that are read. */
const longestRead = 2500;
const mostWords = 3;

/**
 * The phrases of a paper, by their stems, in the order in which they come; of all its words, or of those alone whose stems
 * are among some. Linear in the text's length.
 */
export function keyPhrases(
  title: string,
  abstract: string,
  among?: ReadonlySet<string>,
): ReadonlyMap<string, KeyPhrase> {
  const phrases = new Map<string, KeyPhrase>();
  for (const text of [abstract.slice(0, longestRead), title]) {
    const inTitle = text === title;
    eachPhrase(text, among, (stems, words, start, end) => {
      let phrase = phrases.get(stems);
      if (!phrase) {
        phrase = { stems, words, count: 0, inTitle: false, isHead: false, surface: text.slice(start, end) };
        phrases.set(stems, phrase);
      }
      if (inTitle) phrase.inTitle = true;
      else phrase.count++;
      phrase.isHead ||= endsRun(text, end);
    });
  }
  return phrases;
}

type Visit = (stems: string, words: number, start: number, end: number) => void;

function eachPhrase(text: string, among: ReadonlySet<string> | undefined, visit: Visit): void {
  // The words since the last joint, at most three.
  const kinds: WordKind[] = [];
  const starts: number[] = [];
  for (let index = wordStart(text, 0), end = 0; index < text.length; index = wordStart(text, end)) {
    if (!joins(text, end, index)) kinds.length = starts.length = 0;
    end = wordEnd(text, index);
    const kind = wordKind(text.slice(index, end));
    if (kind.stem === '' || text.charAt(index - 1) === '\\' || among?.has(kind.stem) === false) {
      kinds.length = starts.length = 0;
      continue;
    }
    kinds.push(kind);
    starts.push(index);
    if (kinds.length > mostWords) {
      kinds.shift();
      starts.shift();
    }
    if (!kind.isNoun) continue;
    if (kind.standsAlone && !followsHyphen(text, index)) visit(kind.stem, 1, index, end);
    let stems = kind.stem;
    let hasSubject = !kind.isFiller;
    for (let i = kinds.length - 2; i >= 0; i--) {
      const before = kinds[i]!;
      stems = `${before.stem} ${stems}`;
      hasSubject ||= !before.isFiller;
      if (hasSubject && !followsHyphen(text, starts[i]!)) visit(stems, kinds.length - i, starts[i]!, end);
    }
  }
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCode(text.charCodeAt(at))) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at++;
  return at;
}

/** Letters and digits of all scripts, told by ranges: the first look at a class of Unicode takes milliseconds. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return isLetter(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00) return false;
  return !(code >= 0x2e00 && code < 0x3040) && !(code >= 0xfe30 && code < 0xff10);
}

/** Words of one phrase are parted by a blank or a hyphen. */
function joins(text: string, from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const code = text.charCodeAt(from);
  return code === 32 || code === 45 || code === 10 || code === 0x2010 || code === 0x2011 || code === 0x2013;
}

/** What begins in the middle of a hyphenated word is cut off: no *Mills theory* in *Yang-Mills theory*. */
function followsHyphen(text: string, start: number): boolean {
  if (start < 2) return false;
  const code = text.charCodeAt(start - 1);
  return (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) && isLetter(text.charCodeAt(start - 2));
}

/** Whether no word of the same name follows. */
function endsRun(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 32 && code !== 45) return true;
  let after = end + 1;
  while (after < text.length && after - end < longestWord && isLetter(text.charCodeAt(after))) after++;
  return after === end + 1 || wordKind(text.slice(end + 1, after)).stem === '';
}

const longestWord = 40;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0xbf || (code >= 48 && code <= 57);
}
