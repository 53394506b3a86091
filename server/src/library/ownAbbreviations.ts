/** Names that a note introduces itself: then it is not a paper's that it means. */

/** A paper as far as it tells what its names stand for. */
export interface NamedPaper {
  readonly readableTitle: string;
  readonly abstract: string;
}

/** Characters on either side of a name in which its introduction is looked for. */
const reach = 160;
/** Of an abstract. */
const abstractReach = 4000;
/** With fewer initials two words may have them by chance: brackets are asked for. */
const tellingInitials = 3;

/**
 * Whether a text says at a place what a name stands for, or gives the name: *Long Words (LW)*, *LW: long words*, *we call
 * it LW*. Not where it says what one of the papers says, as a copy of the abstract does.
 */
export function introduces(text: string, start: number, end: number, papers: readonly NamedPaper[]): boolean {
  const name = text.slice(start, end);
  const before = paragraphEnd(text.slice(Math.max(0, start - reach), start)).replace(/\\[A-Za-z]{1,12}[{ ]$/, '');
  const behind = paragraphStart(text.slice(end, end + reach));
  const words = expansionBefore(name, before) ?? expansionBehind(name, behind) ?? naming(name, before, behind);
  return words !== undefined && !papers.some((paper) => says(paper, words));
}

/** What the name abbreviates, if it stands before it: `Long Words (LW)`, `Long Words, or LW`. */
function expansionBefore(name: string, before: string): string | undefined {
  const initials = initialsOf(name);
  const joint =
    /(?:[([{]["'“‘*_]{0,4}|[-,;:–—=/"'”’*_ ]{1,4}(?:or|aka|alias|abbreviated|short|i\.e\.)?[ "'“‘*_]{0,4})$/.exec(
      before,
    );
  if (!joint || initials.length < (/[([{]/.test(joint[0]) ? 2 : tellingInitials)) return undefined;
  const words = wordsOf(before.slice(0, joint.index));
  let left = initials.length - 1;
  for (let i = words.length - 1; i >= 0; i--) {
    const { word, at } = words[i]!;
    if (word.charAt(0) === initials[left]) left--;
    else if (!joiningWords.has(word)) return undefined;
    if (left < 0) return before.slice(at, joint.index);
  }
  return undefined;
}

/** If it stands behind: `LW (Long Words)`, `LW: long words`, `LW stands for long words`. */
function expansionBehind(name: string, behind: string): string | undefined {
  const initials = initialsOf(name);
  const joint =
    /^(?:["'”’*_]{0,4} ?\(["'“‘*_]{0,4}|["'”’*_]{0,4} ?[-,;:–—=|&][- "'“‘*_]{0,4}|["'”’*_]{0,4} (?:stands for|is short for|abbreviates|means|denotes) ["'“‘*_]{0,4})(?:the |an? )?/.exec(
      behind,
    );
  if (!joint || initials.length < (joint[0].includes('(') ? 2 : tellingInitials)) return undefined;
  const rest = behind.slice(joint[0].length);
  let found = 0;
  for (const { word, at } of wordsOf(rest)) {
    if (word.charAt(0) === initials[found]) found++;
    else if (found === 0 || !joiningWords.has(word)) return undefined;
    if (found === initials.length) return rest.slice(0, at + word.length);
  }
  return undefined;
}

/** Words with which somebody gives a name to a thing of theirs: `we call it LW`, `we propose LW, a …`. */
function naming(name: string, before: string, behind: string): string | undefined {
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1,
  );
  const words = wordsOf(sentence);
  const last = Math.max(0, words.length - mostBetween);
  for (let i = words.length - 1; i >= last; i--) {
    const { word, at } = words[i]!;
    if (fromNowOn.has(word)) return sentence.slice(at) + name;
    if (leadingAway.has(word)) return undefined;
    const isName = givesName.has(word);
    if (!isName && !(proposes.has(word) && i === words.length - 1 && isExplained(behind))) continue;
    const isOurs = words.slice(Math.max(0, i - mostBetween), i).some((each) => ourselves.has(each.word));
    return isOurs ? sentence.slice(at) + name : undefined;
  }
  return undefined;
}

/** `, a new method`, ` (`, `: `. */
function isExplained(behind: string): boolean {
  return /^["'”’*_]{0,4}(?:, (?:an?|the|our|which|short)\b| \(|: )/.test(behind);
}

function says({ readableTitle, abstract }: NamedPaper, words: string): boolean {
  const plain = lettersOf(words);
  return lettersOf(readableTitle).includes(plain) || lettersOf(abstract.slice(0, abstractReach)).includes(plain);
}

/** The capitals of a name, written small. */
function initialsOf(name: string): readonly string[] {
  return [...name].filter((sign) => sign !== sign.toLowerCase()).map((sign) => sign.toLowerCase());
}

/** Words in small letters, the parts of compounds apart. */
function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.toLowerCase(), at: index }));
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function paragraphEnd(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n')) + 1);
}

function paragraphStart(text: string): string {
  const ends = [text.indexOf('\n\n'), text.indexOf('\n\r\n')].filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends));
}

const mostBetween = 5;
const joiningWords: ReadonlySet<string> = new Set('a an and as by for from in of on or the to via with'.split(' '));
const ourselves: ReadonlySet<string> = new Set(['we', 'i', 'us', 'let']);
const givesName: ReadonlySet<string> = new Set(
  'call name dub term denote abbreviate christen baptize baptise'.split(' '),
);
/** *We call for LW.* */
const leadingAway: ReadonlySet<string> = new Set('at for from on to upon with'.split(' '));
const fromNowOn: ReadonlySet<string> = new Set(['henceforth', 'hereafter', 'abbreviated']);
const proposes: ReadonlySet<string> = new Set('propose introduce present develop design suggest release'.split(' '));
