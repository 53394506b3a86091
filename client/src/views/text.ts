const icon = /\\?\$\([a-z0-9-]+(?:~[a-z]+)?\)/gi;

/** Text for a place where VS Code turns `$(name)` into an icon: a title's `$(k)` stays what it is. */
export function withoutIcons(text: string): string {
  return text.replace(icon, (match) => `\\${match}`);
}

/** `1 paper`, `2 papers`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
