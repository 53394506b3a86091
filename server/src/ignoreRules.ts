import { type Glob, globFrom, globMatches } from './globs.ts';

/** One line of a `.gitignore` file. */
export interface IgnoreRule {
  readonly glob: Glob;
  /** `!`: what matches is not ignored after all. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** The rules of a `.gitignore` file, for paths relative to its folder. */
export function ignoreRules(text: string): readonly IgnoreRule[] {
  return text.split('\n').flatMap((line) => ruleFrom(line) ?? []);
}

/** What the last rule that matches says of a path, given as its names from index `from` on. */
export function ignored(
  rules: readonly IgnoreRule[],
  names: readonly string[],
  from: number,
  kind: 'file' | 'directory',
): boolean | undefined {
  const last = rules.findLast(
    (rule) => (kind === 'directory' || !rule.foldersOnly) && globMatches(rule.glob, names, from),
  );
  return last && !last.negated;
}

function ruleFrom(line: string): IgnoreRule | undefined {
  let pattern = withoutTrailingBlanks(line.endsWith('\r') ? line.slice(0, -1) : line);
  if (pattern === '' || pattern.startsWith('#')) return undefined;
  const negated = pattern.startsWith('!');
  if (negated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  // A slash ties a pattern to the folder of its file; without one it holds at any depth.
  const glob = globFrom(pattern.includes('/') ? pattern : `**/${pattern}`);
  return glob && glob.length > 0 && pattern !== '' ? { glob, negated, foldersOnly } : undefined;
}

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}
