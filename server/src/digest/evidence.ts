/** Tells a digest from other prose that has short and long lines in turn: essays, answers to questions, minutes. */

/** Words that an abstract uses and few other texts do together. */
const cues = [
  ' we ',
  ' our ',
  'this paper',
  'this work',
  'this study',
  'this article',
  'we propose',
  'we present',
  'we introduce',
  'we show',
  'we prove',
  'experiment',
  'state-of-the-art',
  'outperform',
  'dataset',
  'benchmark',
  'existing method',
  'propose',
  'novel',
  'theoretical',
  'empirical',
  'algorithm',
  'evaluat',
  'approach',
  'accuracy',
  'baseline',
  'training',
  'estimat',
];

const lookedAt = 2500;
const shortestAbstract = 300;

/** Whether a title and an abstract read like a paper's: the plainer the title, the more the abstract must say. */
export function readsLikePaper(title: string, abstract: string): boolean {
  if (abstract.length < shortestAbstract || !couldBeTitle(title)) return false;
  const found = cuesIn(abstract);
  return found >= 3 || (found >= 1 && isTitleCase(title));
}

/** Whether a paragraph without a title reads like an abstract. */
export function soundsLikeAbstract(text: string): boolean {
  return text.length >= shortestAbstract / 2 && cuesIn(text) >= 3;
}

function cuesIn(text: string): number {
  const lower = ` ${text.slice(0, lookedAt).toLowerCase()}`;
  let found = 0;
  for (const cue of cues) if (lower.includes(cue)) found++;
  return found;
}

/** Not a heading of one or two words, a sentence or a question in plain words. */
function couldBeTitle(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (text.length < 12 || text.length > 300 || '.:;,'.includes(last)) return false;
  return wordsOf(text).length >= 3 && (last !== '?' || isTitleCase(text));
}

/** Most of the longer words have a capital. */
function isTitleCase(text: string): boolean {
  const long = wordsOf(text).filter((word) => word.length > 3);
  const capital = long.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return long.length >= 2 && capital.length * 4 >= long.length * 3;
}

function wordsOf(text: string): readonly string[] {
  return text.slice(0, 400).split(/[ \t\n]/).filter((word) => word !== '');
}
