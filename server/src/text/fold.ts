/**
 * Text reduced to what readers compare: compatibility-decomposed, without diacritics, lower case, every run of other
 * characters than letters and digits one space. Two titles are the same paper's when their folds are equal.
 */
export function folded(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
