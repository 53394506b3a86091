/** A text cut into comparable words, in reading order. Parallel arrays: one pass fills them, one pass reads them. */
export interface Words {
  /** Folded and lightly stemmed; the empty string where a sentence or clause ends. */
  readonly stems: readonly string[];
  /** The word stands there with two or more capitals, as abbreviations do. */
  readonly abbreviated: readonly boolean[];
}

/**
 * Words of a readable or raw text: Latin letters and digits, without diacritics, Greek letters by name. Hyphens, formula
 * debris and all else separate words. Linear in the text's length.
 */
export function wordsOf(text: string): Words {
  const plain = latin(text);
  const stems: string[] = [];
  const abbreviated: boolean[] = [];
  let at = 0;
  while (at < plain.length) {
    const start = at;
    let capitals = 0;
    for (; at < plain.length; at++) {
      const code = plain.charCodeAt(at);
      if (isUpper(code)) capitals++;
      else if (!isLower(code) && !isDigit(code)) break;
    }
    if (at > start && !isPossessive(plain, start, at)) {
      const word = plain.slice(start, at);
      stems.push(stem(capitals > 0 ? word.toLowerCase() : word));
      abbreviated.push(capitals > 1);
    }
    if (endsClause(plain, at)) {
      stems.push('');
      abbreviated.push(false);
    }
    at++;
  }
  return { stems, abbreviated };
}

/** What a lower-case word shares with its plural and with its British or American spelling. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  return irregular.get(word) ?? americanised(singular(word));
}

function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  const before = word.charAt(word.length - 2);
  if (before === 's' || before === 'u' || before === 'i') return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return hissing.some((ending) => word.endsWith(ending)) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Endings of plurals that have an `e` more than the singular. */
const hissing: readonly string[] = ['sses', 'xes', 'ches', 'shes'];

function americanised(word: string): string {
  // As in `step-wise`, of which the second word is too short to be folded.
  if (word.length < 5 || word.endsWith('wise')) return word;
  const our = word.indexOf('our');
  const plain = our > 0 ? `${word.slice(0, our)}or${word.slice(our + 3)}` : word;
  for (const [british, american] of spellings.get(plain.charAt(plain.length - 1)) ?? []) {
    if (plain.endsWith(british)) return plain.slice(0, -british.length) + american;
  }
  return plain;
}

/** Endings by their last letter. */
const spellings: ReadonlyMap<string, readonly (readonly [british: string, american: string])[]> = new Map([
  [
    'e',
    [
      ['ise', 'ize'],
      ['yse', 'yze'],
      ['tre', 'ter'],
      ['bre', 'ber'],
      ['ogue', 'og'],
      ['isable', 'izable'],
    ],
  ],
  [
    'g',
    [
      ['ising', 'izing'],
      ['ysing', 'yzing'],
      ['lling', 'ling'],
    ],
  ],
  [
    'd',
    [
      ['ised', 'ized'],
      ['ysed', 'yzed'],
      ['lled', 'led'],
    ],
  ],
  [
    'r',
    [
      ['iser', 'izer'],
      ['ller', 'ler'],
    ],
  ],
  ['n', [['isation', 'ization']]],
]);

/** Words that the rules would wrongly cut or fail to join. */
const irregular: ReadonlyMap<string, string> = new Map(
  `bias bias, biases bias, lens lens, lenses lens, gases gas, canvas canvas, atlas atlas, viruses virus, caches cache,
  gpus gpu, cpus cpu, tpus tpu, npus npu, apis api, guis gui, mris mri, matrices matrix, vertices vertex, indices index,
  corpora corpus, grey gray, artefact artifact, artefacts artifact, defence defense, defences defense,
  programme program, programmes program, axes axis, hypotheses hypothesis, analyses analysis, syntheses synthesis`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Unaccented Latin text of about the same length; unchanged, at no cost, where the text is ASCII already. */
export function latin(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u00ad]/g, '')
    .replace(/[\u03b1-\u03c9]/g, (letter) => greek[letter.charCodeAt(0) - 0x3b1]!);
}

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The `s` of `model's`. */
function isPossessive(text: string, start: number, end: number): boolean {
  if (end - start !== 1 || text.charAt(start) !== 's' || start === 0) return false;
  const before = text.charAt(start - 1);
  return before === "'" || before === '’';
}

/** Punctuation before a blank separates clauses, over which no phrase reaches; in `2:4` or `U.S` it does not. */
function endsClause(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (clauseEnds[code] !== 1) return false;
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  return next <= 32;
}

/** By code: 1 for a sign that ends a clause where a blank follows. */
export const clauseEnds = new Uint8Array(256);
for (const sign of '.,;:?!()[]\n') clauseEnds[sign.charCodeAt(0)] = 1;
