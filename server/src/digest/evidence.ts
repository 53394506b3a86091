/** Tells a digest from other prose that has short and long lines in turn: essays, answers to questions, minutes. */

/** Beginnings of words and phrases that abstracts of all sciences use and other texts use little. */
const cues = (
  ' we | our |this paper|this work|this article|propose|result|method|model|theor|approach|problem|analy|experiment|' +
  'numerical|algorithm|dataset|generali|propert|comput|estimat|parameter|function|distribution|simulat|optimi|dynamic|' +
  'framework|demonstrate|investigate|obtain| prove|evaluat|performance|observ|equation|network|train|learn|novel|' +
  'state-of-the-art|benchmark|predict|efficien|respectively|in terms of|compare|conjecture|bound|show that|based on|' +
  'introduce|consider'
).split('|');

const lookedAt = 2500;
const shortestAbstract = 300;
const shortestAmongOthers = 150;
/** On average; of abstracts one in four has fewer, of essays, answers and blurbs hardly one as many. */
const leastCues = 3.3;
const leastShare = 0.6;
/** Entries between two yields. */
const stride = 100;

/**
 * Whether titles and abstracts, each in turn and nothing else, are a digest's. In a text that certainly holds a digest
 * (`certain`), one that is otherwise plausible is enough.
 */
export function* readsLikeDigest<Entry>(
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly [title: string, abstract: string],
  certain: boolean,
): Generator<void, boolean> {
  let cued = 0;
  let papers = 0;
  for (const [i, entry] of entries.entries()) {
    const [title, abstract] = textsOf(entry);
    cued += cuesIn(abstract);
    if (readsLikePaper(title, abstract, certain)) papers++;
    if (i % stride === stride - 1) yield;
  }
  return (certain || cued >= leastCues * entries.length) && papers >= leastShare * entries.length;
}

/** Whether a title and an abstract could be a paper's; in a text that certainly holds a digest, a short abstract will do. */
export function readsLikePaper(title: string, abstract: string, certain: boolean): boolean {
  const shortest = certain ? shortestAmongOthers : shortestAbstract;
  return abstract.length >= shortest && couldBeTitle(title) && cuesIn(abstract) >= (isTitleCase(title) ? 2 : 3);
}

/** Whether a paragraph without a title reads like an abstract. */
export function soundsLikeAbstract(text: string): boolean {
  return text.length >= shortestAbstract / 2 && cuesIn(text) >= 3;
}

function cuesIn(text: string): number {
  const lower = ` ${text.slice(0, lookedAt).toLowerCase()}`.replaceAll('\n', ' ');
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
  return text
    .slice(0, 400)
    .split(/[ \t\n]/)
    .filter((word) => word !== '');
}
