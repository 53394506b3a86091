export interface Years {
  /** Both included. */
  readonly from: number;
  readonly to: number;
}

/**
 * The years that `2024`, `2023-2025`, `2023..`, `..2023`, `>=2024` or `<2020` mean; undefined for anything else. A year
 * of which only the first digits are typed is any that begins with them.
 */
export function yearsIn(value: string): Years | undefined {
  const sign = signs.find((known) => value.startsWith(known));
  if (sign !== undefined) {
    const years = oneYear(value.slice(sign.length));
    if (!years) return undefined;
    if (sign.startsWith('>')) return { from: sign === '>' ? years.to + 1 : years.from, to: Infinity };
    return { from: -Infinity, to: sign === '<' ? years.from - 1 : years.to };
  }
  const between = separators.find((known) => value.includes(known));
  if (between === undefined) return oneYear(value);
  const at = value.indexOf(between);
  const [first, last] = [value.slice(0, at), value.slice(at + between.length)];
  const from = first === '' ? { from: -Infinity, to: -Infinity } : oneYear(first);
  const to = last === '' ? { from: Infinity, to: Infinity } : oneYear(last);
  if (!from || !to || (first === '' && last === '')) return undefined;
  return { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to) };
}

function oneYear(text: string): Years | undefined {
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const unit = 10 ** (4 - text.length);
  return { from: Number(text) * unit, to: Number(text) * unit + unit - 1 };
}

/** The longer before those that they begin with. */
const signs = ['>=', '<=', '≥', '≤', '>', '<'];
const separators = ['..', '–', '-'];
