/** The short name a title gives itself, and the cite key made of it. */
import { folded } from '../text/fold.ts';

/** Words before a colon that announce a kind of text, not a name. */
const kinds: ReadonlySet<string> = new Set(
  (
    'position survey review tutorial perspective editorial commentary comment reply response erratum correction corrigendum ' +
    'addendum retraction viewpoint opinion overview primer benchmark dataset report introduction preface abstract note notes'
  ).split(' '),
);

/** Words too common to tell titles apart. */
const insignificant: ReadonlySet<string> = new Set(
  (
    'a an the of for and or in on to with by from at as is are via into over under using towards toward its their our your ' +
    'be can do does how what when why which without within between beyond through than that this these not no it we you'
  ).split(' '),
);

const longestName = 40;
const significantWords = 4;

/**
 * `SpacTor-T5: Pre-training …` → `SpacTor-T5`. One word before the first colon, or up to three of which one could be no
 * plain word; undefined where the title starts with a phrase.
 */
export function shortName(title: string): string | undefined {
  const colon = title.indexOf(':');
  if (colon < 2 || colon > longestName) return undefined;
  const next = title.charAt(colon + 1);
  if (next !== '' && next !== ' ' && next !== '\n') return undefined;
  const name = title.slice(0, colon).trim();
  const words = name.split(/[ \t\n]/).filter((word) => word !== '');
  if (words.length > 3 || words.some((word) => insignificant.has(word.toLowerCase()))) return undefined;
  if (words.length === 1) return isNameLike(name) ? name : undefined;
  return words.every(startsLikeName) && words.some(isDistinctive) ? name : undefined;
}

function isNameLike(word: string): boolean {
  if (startsLikeName(word)) return !kinds.has(word.toLowerCase());
  return isDistinctive(word) || hasCapitalPart(word);
}

function startsLikeName(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9') || first === first.toUpperCase();
}

/** `k-Tree`. */
function hasCapitalPart(word: string): boolean {
  const part = word.charAt(word.indexOf('-') + 1);
  return word.includes('-') && part !== part.toLowerCase();
}

/** A digit, or a capital after a small letter: no word of a dictionary is written so. */
function isDistinctive(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const c = word.charAt(i);
    if (c >= '0' && c <= '9') return true;
    const before = word.charAt(i - 1);
    if (c !== c.toLowerCase() && before !== before.toUpperCase()) return true;
  }
  return false;
}

/** Lower-case words joined by hyphens: the name's, or the first four significant ones of the title. Never empty. */
export function baseKey(title: string, name: string | undefined): string {
  const words = folded(name ?? title)
    .split(' ')
    .filter((word) => word !== '');
  const chosen = name === undefined ? significant(words) : words;
  return chosen.length === 0 ? 'untitled' : chosen.join('-');
}

function significant(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !insignificant.has(word));
  return (kept.length === 0 ? words : kept).slice(0, significantWords);
}
