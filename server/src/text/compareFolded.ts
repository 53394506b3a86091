import { folded } from './fold.ts';

/** The order of two texts' folds, negative, 0 or positive; of ASCII texts no more is folded than it takes to tell. */
export function compareFolded(a: string, b: string): number {
  let i = letterFrom(a, 0);
  let j = letterFrom(b, 0);
  for (let partsA = false, partsB = false; ; ) {
    const codeA = i < a.length ? a.charCodeAt(i) : 0;
    const codeB = j < b.length ? b.charCodeAt(j) : 0;
    if (codeA > 127 || codeB > 127) return compareWhole(a, b);
    if (codeA === 0 || codeB === 0) return codeA - codeB;
    // A blank comes before all letters.
    if (partsA !== partsB) return partsA ? -1 : 1;
    const by = smallLetter(codeA) - smallLetter(codeB);
    if (by !== 0) return by;
    const nextI = letterFrom(a, i + 1);
    const nextJ = letterFrom(b, j + 1);
    partsA = nextI > i + 1;
    partsB = nextJ > j + 1;
    i = nextI;
    j = nextJ;
  }
}

/** The first letter or digit, or what may be one, from a place on; the text's end where there is none. */
function letterFrom(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)) break;
  }
  return at;
}

/** Of digits the same. */
function smallLetter(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function compareWhole(a: string, b: string): number {
  const [foldA, foldB] = [folded(a), folded(b)];
  return foldA < foldB ? -1 : Number(foldA > foldB);
}
