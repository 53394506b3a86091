/** Tells a digest from other prose that has short and long lines in turn: essays, answers to questions, minutes. */

/** Words that an abstract uses and few other texts do, two of them together. */
const cues = [
  'we propose',
  'we present',
  'we introduce',
  'we show',
  'we study',
  'we develop',
  'we prove',
  'we demonstrate',
  'we investigate',
  'we find',
  'this paper',
  'this work',
  'this study',
  'this article',
  'our method',
  'our approach',
  'our results',
  'our model',
  'our framework',
  'experiments',
  'experimental results',
  'state-of-the-art',
  'outperform',
  'dataset',
  'benchmark',
  'existing methods',
  'propose',
  'novel',
  'theoretical',
  'empirical',
  'algorithm',
  'evaluat',
  'approach',
];

const lookedAt = 2500;

/** Whether a paragraph reads like an abstract. */
export function readsLikeAbstract(text: string): boolean {
  const lower = text.slice(0, lookedAt).toLowerCase();
  let found = 0;
  for (const cue of cues) if (lower.includes(cue) && ++found === 2) return true;
  return false;
}

/** Whether a line reads like a paper's title rather than like a heading, a question or a remark. */
export function readsLikeTitle(text: string): boolean {
  if (text.length < 12 || text.length > 300) return false;
  const last = text.charAt(text.length - 1);
  if (last === '.' || last === ':' || last === '?' || last === ';' || last === ',') return false;
  let words = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x20) words++;
  return words >= 3;
}
