/** What two papers have in common, in words that a reader can be shown. */
import { folded } from '../text/fold.ts';
import { type KeyPhrase, keyPhrases } from '../themes/keyPhrases.ts';

export interface PaperWords {
  readonly phrases: ReadonlyMap<string, KeyPhrase>;
}

const mostShown = 4;
/** Words less rare than this are shown only where nothing else is shared. */
const leastRare = 0.35;
/** Papers with more of their phrases in common than this are copies under different titles. */
const copied = 0.75;
/** The same as far as it can be told before formulas are readable, which cut phrases in two. */
const mayBeCopied = 0.6;
/** Two papers of so few phrases can have them in common by chance. */
const fewPhrases = 12;

export function paperWords(title: string, abstract: string): PaperWords {
  return { phrases: keyPhrases(title, abstract) };
}

/** The stems of all words in phrases. */
export function stemsIn({ phrases }: PaperWords): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const each of phrases.keys()) for (const stem of each.split(' ')) stems.add(stem);
  return stems;
}

/** The phrases of a paper whose words are all among some stems, which is found in less time. */
export function paperWordsAmong(title: string, abstract: string, stems: ReadonlySet<string>): PaperWords {
  return { phrases: keyPhrases(title, abstract, stems) };
}

/** Whether two papers may be one work, by the phrases of the second, as its text stands, that are made of words of the first. */
export function mayBeCopy({ phrases: a }: PaperWords, { phrases: b }: PaperWords): boolean {
  return b.size >= mayBeCopied * a.size;
}

/** Whether two papers are one work, as a later version under another title is. */
export function isCopy({ phrases: a }: PaperWords, { phrases: b }: PaperWords): boolean {
  const fewer = Math.min(a.size, b.size);
  if (fewer < fewPhrases || fewer < copied * Math.max(a.size, b.size)) return false;
  let common = 0;
  for (const stems of a.keys()) if (b.has(stems)) common++;
  return common > copied * (a.size + b.size - common);
}

/**
 * The phrases that both hold, those first that are rare among all papers and weigh much in both. No word is shown twice.
 * `rareness` of a word is 1 if a single paper has it and near 0 if all have it.
 */
export function sharedPhrases(a: PaperWords, b: PaperWords, rareness: (word: string) => number): string[] {
  const common: {
    readonly words: readonly string[];
    readonly surface: string;
    readonly score: number;
    readonly rare: number;
  }[] = [];
  for (const [stems, inA] of a.phrases) {
    const inB = b.phrases.get(stems);
    if (!inB) continue;
    const words = stems.split(' ');
    const surface = inA.count > 0 || inB.count === 0 ? inA.surface : inB.surface;
    const written = folded(surface).split(' ');
    // A stem may be no word of any text.
    const rare = words.reduce((sum, word, i) => sum + Math.min(rareness(word), rareness(written[i] ?? word)), 0);
    common.push({ words, surface, rare, score: rare * Math.sqrt(weight(inA) * weight(inB)) });
  }
  common.sort((m, n) => n.score - m.score || (m.surface < n.surface ? -1 : 1));
  const shown: string[] = [];
  const told = new Set<string>();
  for (const { words, surface, rare } of common) {
    if (shown.length >= mostShown) break;
    if (shown.length > 0 && rare < leastRare) continue;
    if (words.some((word) => told.has(word))) continue;
    for (const word of words) told.add(word);
    shown.push(surface);
  }
  return shown;
}

function weight({ inTitle, count }: KeyPhrase): number {
  return (inTitle ? 2 : 0) + (2 * count) / (count + 1);
}
