import { type Glob, globFrom, globMatches, withoutBraces } from './globs.ts';
import { type IgnoreRule, ignored } from './ignoreRules.ts';
import { keysFilePath } from './library/keysFile.ts';
import type { Settings } from './settings.ts';
import { themesFilePath } from './themes/themesFile.ts';

/** Which files of a workspace folder are looked at. */
export interface FileRules {
  readonly include: readonly Glob[];
  readonly exclude: readonly Glob[];
  readonly useGitignore: boolean;
  /** Patterns that can't be understood. */
  readonly rejected: readonly string[];
}

/** A folder as the rules see it. */
export interface RuledFolder {
  /** From the workspace folder down to this one. */
  readonly names: readonly string[];
  /** `.gitignore` files that hold here, outermost first; `depth` is the number of names down to their folder. */
  readonly ignore: readonly { readonly depth: number; readonly rules: readonly IgnoreRule[] }[];
}

export function fileRules(settings: Settings['files']): FileRules {
  const rejected: string[] = [];
  function globs(patterns: readonly string[], prepared: (pattern: string) => string): readonly Glob[] {
    return patterns.flatMap((pattern) => {
      const alternatives = withoutBraces(prepared(pattern))?.map(globFrom);
      if (alternatives?.every((glob) => glob !== undefined)) return alternatives;
      rejected.push(pattern);
      return [];
    });
  }
  return {
    include: globs(settings.include, (pattern) => pattern.toLowerCase()),
    // To exclude all that is in a folder is to exclude the folder: it need not be listed.
    exclude: globs(settings.exclude, (pattern) => pattern.replace(/\/\*\*$/, '')),
    useGitignore: settings.useGitignore,
    rejected,
  };
}

/** Those that the user writes for us, all in one folder. */
export const ownFilePaths = [themesFilePath, keysFilePath];
const ownFolder = '.litnotes';

/** Whether an entry of a folder that is itself looked at is to be looked at. A file of the user's for us always is. */
export function isWanted(rules: FileRules, folder: RuledFolder, name: string, kind: 'file' | 'directory'): boolean {
  if (name === ownFolder && kind === 'directory') return true;
  if (folder.names.at(-1) !== ownFolder) return isAllowed(rules, folder, name, kind);
  if (ownFilePaths.includes(`${ownFolder}/${name}`) && kind === 'file') return true;
  // The folder may be looked at for these files alone.
  const names = folder.names.slice(0, -1);
  const above = { names, ignore: folder.ignore.filter(({ depth }) => depth <= names.length) };
  return isAllowed(rules, above, ownFolder, 'directory') && isAllowed(rules, folder, name, kind);
}

function isAllowed(rules: FileRules, folder: RuledFolder, name: string, kind: 'file' | 'directory'): boolean {
  const names = [...folder.names, name];
  if (kind === 'file' && !isIncluded(rules, names)) return false;
  if (rules.exclude.some((glob) => globMatches(glob, names))) return false;
  for (let file = folder.ignore.length - 1; file >= 0; file--) {
    const { depth, rules: lines } = folder.ignore[file]!;
    const verdict = ignored(lines, names, depth, kind);
    if (verdict !== undefined) return !verdict;
  }
  return true;
}

/** Whether a file is included for its extension, not just because everything is. */
export function isIncludedByExtension(rules: FileRules, name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && isIncluded(rules, [name]) && !isIncluded(rules, [`${name.slice(0, dot)}.\u0001`]);
}

function isIncluded(rules: FileRules, names: readonly string[]): boolean {
  const folded = names.map((name) => name.toLowerCase());
  return rules.include.some((glob) => globMatches(glob, folded));
}
