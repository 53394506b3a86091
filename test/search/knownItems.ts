/** A query for which one paper is the answer. */
export interface KnownItem {
  readonly query: string;
  readonly title: string;
  readonly kind: QueryKind;
}

export const queryKinds = [
  'prefix',
  'words out of order',
  'short name only',
  'one typo',
  'two typos',
  'abbreviated or partial words',
  'missing hyphens, accents, formula signs',
  'words of the abstract',
] as const;
export type QueryKind = (typeof queryKinds)[number];

interface Text {
  readonly title: string;
  readonly abstract: string;
}

/**
 * Queries of every kind for papers drawn from a collection, as people type them who half remember a paper: the same for
 * the same seed. A query is kept only if its words, typed right, point to few papers of the collection.
 */
export function knownItems(papers: readonly Text[], perKind: number, seed: number): KnownItem[] {
  const random = randomFrom(seed);
  const collection = collectionOf(papers);
  const items: KnownItem[] = [];
  for (const kind of queryKinds) {
    let made = 0;
    for (let attempt = 0; made < perKind && attempt < perKind * 200; attempt++) {
      const paper = papers[random.below(papers.length)]!;
      const query = makers[kind](paper, random, collection);
      if (query === undefined || query.trim() === '') continue;
      items.push({ query, title: paper.title, kind });
      made++;
    }
  }
  return items;
}

export interface Random {
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, chance: (probability) => next() < probability, pick: (list) => list[below(list.length)]! };
}

interface Collection {
  /** Numbers of the papers whose titles hold a word. */
  readonly titles: ReadonlyMap<string, ReadonlySet<number>>;
  /** Number of papers whose title or abstract holds a word. */
  readonly anywhere: ReadonlyMap<string, number>;
  readonly starts: readonly string[];
  /** Letters and digits of each title, lower case. */
  readonly squeezedTitles: readonly string[];
  readonly size: number;
}

function collectionOf(papers: readonly Text[]): Collection {
  const titles = new Map<string, Set<number>>();
  const anywhere = new Map<string, number>();
  papers.forEach(({ title, abstract }, i) => {
    for (const word of new Set(wordsOf(title))) {
      const known = titles.get(word);
      if (known) known.add(i);
      else titles.set(word, new Set([i]));
    }
    for (const word of new Set([...wordsOf(title), ...wordsOf(abstract)]))
      anywhere.set(word, (anywhere.get(word) ?? 0) + 1);
  });
  const starts = papers.map(({ title }) => title.toLowerCase());
  const squeezedTitles = starts.map((title) => title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ''));
  return { titles, anywhere, starts, squeezedTitles, size: papers.length };
}

/** Lower-case words with their hyphens. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z][a-z-]*[a-z]/g) ?? [];
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= 4 && !common.has(word));
}

function holders(words: readonly string[], { titles }: Collection): number {
  const sets = words.map((word) => titles.get(word) ?? new Set<number>()).sort((a, b) => a.size - b.size);
  let count = 0;
  for (const paper of sets[0] ?? []) if (sets.every((set) => set.has(paper))) count++;
  return count;
}

type Maker = (paper: Text, random: Random, collection: Collection) => string | undefined;

const makers: Record<QueryKind, Maker> = {
  prefix({ title }, random, { starts }) {
    const start = title.slice(0, 8 + random.below(8)).trim();
    const lower = start.toLowerCase();
    if (starts.filter((other) => other.startsWith(lower)).length > 2) return undefined;
    return random.chance(0.5) ? start : lower;
  },

  'words out of order'({ title }, random, collection) {
    const words = drawn(telling(title), 2 + random.below(2), random);
    if (!words || holders(words, collection) > 1) return undefined;
    const order = wordsOf(title);
    const shuffled = shuffle(words, random);
    return shuffled.some((word, i) => i > 0 && order.indexOf(word) < order.indexOf(shuffled[i - 1]!))
      ? shuffled.join(' ')
      : undefined;
  },

  'short name only'({ title, abstract }, random, { anywhere }) {
    const own = /^([\p{L}\p{N}][^\s:]{1,20}): /u.exec(title)?.[1];
    const introduced = /(?:called|named|dubbed|propose|present|introduce|\() ?([A-Z][\w-]*[A-Z][\w-]*)[,) ]/.exec(
      abstract,
    )?.[1];
    const name = own ?? (random.chance(0.3) ? introduced : undefined);
    if (name === undefined || name.length < 3 || !/[A-Z].*[A-Z]/.test(name)) return undefined;
    if (!own && (wordsOf(title).includes(name.toLowerCase()) || (anywhere.get(name.toLowerCase()) ?? 0) > 1))
      return undefined;
    return random.chance(0.5) ? name : name.toLowerCase();
  },

  'one typo'({ title }, random, collection) {
    const words = drawn(telling(title), 1 + random.below(2), random);
    if (!words || holders(words, collection) > 1) return undefined;
    const at = random.below(words.length);
    if (words[at]!.length < 5) return undefined;
    return words.map((word, i) => (i === at ? mistyped(word, random) : word)).join(' ');
  },

  'two typos'({ title }, random, collection) {
    const words = drawn(telling(title), random.chance(0.15) ? 1 : 2, random);
    if (!words || holders(words, collection) > 1 || words.some((word) => word.length < 5)) return undefined;
    if (words.length === 2) return words.map((word) => mistyped(word, random)).join(' ');
    return words[0]!.length < 8 ? undefined : mistyped(mistyped(words[0]!, random), random);
  },

  'abbreviated or partial words'({ title }, random) {
    const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const telling = words.filter((word) => !common.has(word) && word.length > 1);
    if (telling.length < 4) return undefined;
    const start = random.below(Math.max(1, telling.length - 4));
    const typed: string[] = [];
    for (let i = start; i < telling.length && typed.length < 5; i++) {
      if (random.chance(0.15)) continue;
      const run = 2 + random.below(3);
      const initials = telling.slice(i, i + run);
      if (random.chance(0.1) && initials.length === run && initials.every((word) => /^[a-z]/.test(word))) {
        typed.push(initials.map((word) => word[0]).join(''));
        i += run - 1;
      } else typed.push(abbreviated(telling[i]!, random));
    }
    return typed.length < 3 ? undefined : typed.slice(0, 3 + random.below(3)).join(' ');
  },

  'missing hyphens, accents, formula signs'({ title }, random, { squeezedTitles }) {
    const chunks = title.split(' ');
    const odd = chunks.flatMap((chunk, i) =>
      /[\p{L}\p{N}][^\p{L}\p{N}\s]+[\p{L}\p{N}]|\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[^\x20-\x7e]/u.test(chunk)
        ? [i]
        : [],
    );
    if (odd.length === 0) return undefined;
    const at = random.pick(odd);
    const plain = chunks[at]!.normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const apart = plain.replace(/(\p{Ll})(\p{Lu})/gu, random.chance(0.7) ? '$1 $2' : '$1$2');
    const typed = apart
      .replace(/[^\p{L}\p{N}\s]+/gu, random.chance(0.5) ? ' ' : '')
      .toLowerCase()
      .trim();
    const rest = chunks.slice(at + 1).flatMap(telling);
    const more = rest.slice(0, random.below(3));
    const squeezed = typed.replaceAll(' ', '');
    if (squeezed.length < 4 && more.length === 0) return undefined;
    const hits = squeezedTitles.filter(
      (other) => other.includes(squeezed) && more.every((word) => other.includes(word)),
    );
    return hits.length > 1 ? undefined : [typed, ...more].join(' ');
  },

  'words of the abstract'({ title, abstract }, random, { anywhere, size }) {
    const known = new Set(wordsOf(title));
    const sentence = random.pick(abstract.split('. '));
    const rare = telling(sentence).filter(
      (word) => !known.has(word) && (anywhere.get(word) ?? 0) <= Math.max(2, size * 0.02),
    );
    const count = 2 + random.below(3);
    if (rare.length < count) return undefined;
    const start = random.below(rare.length - count + 1);
    return rare.slice(start, start + count).join(' ');
  },
};

function drawn(words: readonly string[], count: number, random: Random): string[] | undefined {
  const distinct = [...new Set(words)];
  if (distinct.length < count) return undefined;
  const wanted = new Set(shuffle(distinct, random).slice(0, count));
  return distinct.filter((word) => wanted.has(word));
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}

function mistyped(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const near = keysNear.get(word[at]!) ?? 'etaoin';
  const key = random.pick([...near]);
  switch (random.below(5)) {
    case 0:
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + key + word.slice(at + 1);
    case 3:
      return word.slice(0, at + 1) + key + word.slice(at + 1);
    default:
      return word.slice(0, at + 1) + word[at] + word.slice(at + 1);
  }
}

function abbreviated(word: string, random: Random): string {
  if (word.length <= 4 || random.chance(0.2)) return word;
  if (word.length <= 8 && random.chance(0.1)) return word[0] + word.slice(1).replace(/[aeiou]/g, '');
  const length = 3 + random.below(Math.min(4, word.length - 3));
  return word.slice(0, length);
}

const keysNear: ReadonlyMap<string, string> = new Map(
  'q:wa w:qes e:wrd r:etf t:ryg y:tuh u:yij i:uok o:ipl p:ol a:qsz s:adw d:sfe f:dgr g:fht h:gjy j:hku k:jli l:ko z:ax x:zcs c:xvd v:cbf b:vng n:bmh m:nj'
    .split(' ')
    .map((entry) => [entry[0]!, entry.slice(2)]),
);

const common: ReadonlySet<string> = new Set(
  (
    'a an the of for and in on with to via by from is are be at as or its into using towards toward through under over ' +
    'that this these those which can not we our their than then when how what why does do has have more most less also ' +
    'based between within without across beyond all any each both some such them they there here where while will'
  ).split(' '),
);
