/**
 * A theme of the tree and the terms that speak for it.
 *
 * `terms` holds one term a line: its spellings or phrases of like meaning, parted by ` / `, of which a paper that holds
 * several scores as if it held one several times, then ` = ` and its weight where that is not 1:
 *
 *     flow matching / rectified flow = 2
 *     FID / Fréchet inception distance = 0.5
 *     + sampling step = 0.4
 *
 * Weight 2 is for a term that hardly occurs elsewhere, 1 for one that suggests the theme, less for a hint. A term behind
 * `+` counts only where another term of the theme, without `+`, stands in the same paper: for words such as
 * *convergence* that tell themes apart but occur in every science. Case, plurals, hyphens and British or American
 * spelling make no difference; a one-word abbreviation (`SAM`) is found only in capitals. Of terms that overlap in a text
 * the longest counts. A term may stand in several themes, in each once.
 */
export interface ThemeLexicon {
  readonly label: string;
  /** Group of themes in the tree; without it the theme stands by itself. */
  readonly area?: string;
  readonly terms: string;
}

/** One line of a lexicon. */
export interface Term {
  readonly spellings: readonly string[];
  readonly weight: number;
  /** Counts only beside another term of the theme. */
  readonly supporting: boolean;
}

/** The terms of a lexicon, in its order. A weight that is no number counts as 1. */
export function termsOf(lexicon: ThemeLexicon): Term[] {
  return [...eachTerm(lexicon)];
}

/** The same, each made when it is asked for. */
export function* eachTerm({ terms }: ThemeLexicon): Generator<Term, void> {
  for (let start = 0; start < terms.length; ) {
    const end = terms.indexOf('\n', start);
    const line = terms.slice(start, end < 0 ? terms.length : end).trim();
    // The build writes shorter separators.
    if (line !== '') yield termIn(line, 1, '=', line.includes('|') ? '|' : ' / ');
    start = end < 0 ? terms.length : end + 1;
  }
}

/** The term of a line; of the given weight where it names none, or one that is no number. */
export function termOf(line: string, otherwise = 1): Term {
  return termIn(line, otherwise, ' = ', ' / ');
}

function termIn(line: string, otherwise: number, equals: string, or: string): Term {
  const supporting = line.startsWith('+ ');
  const [phrase = '', weight] = (supporting ? line.slice(2) : line).split(equals);
  const number = weight === undefined ? otherwise : Number(weight);
  return {
    spellings: phrase.split(or).map((spelling) => spelling.trim()),
    weight: Number.isFinite(number) ? number : otherwise,
    supporting,
  };
}
