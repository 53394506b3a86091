const icon = /\$(?=\([a-z0-9-]+(?:~[a-z]+)?\))/gi;

/**
 * Text for a place where VS Code turns `$(name)` into an icon: a title's `$(k)` stays what it is. The joiner that keeps it
 * is invisible, and unlike a backslash stays so where a highlight begins within the brackets.
 */
export function withoutIcons(text: string): string {
  return text.replace(icon, '$\u2060');
}

/** Text for a message, in which VS Code makes links of `[label](address)` and runs the commands that these name. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', ']\u2060(');
}

/** Ranges of a text where they come to lie in `withoutIcons(text)`. */
export function rangesWithoutIcons(
  text: string,
  ranges: readonly (readonly [start: number, end: number])[],
): readonly (readonly [start: number, end: number])[] {
  const icons = [...text.matchAll(icon)].map(({ index }) => index);
  if (icons.length === 0) return ranges;
  const shifted = (place: number) => place + icons.filter((start) => start < place).length;
  return ranges.map(([start, end]) => [shifted(start), shifted(end)]);
}

/** `1 paper`, `2 papers`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
