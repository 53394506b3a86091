/** None; keys, identifiers and links; these and also titles and distinctive names. */
export type CitationDetection = (typeof citationDetections)[number];
const citationDetections = ['off', 'explicit', 'distinctive'] as const;

/** The `litnotes.*` settings as the server sees them. `package.json` declares the same names and defaults; a test compares. */
export interface Settings {
  readonly files: {
    /** Globs, relative to each workspace folder, of the files looked at. */
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly useGitignore: boolean;
    /** Larger files are skipped, with a line in the index report. */
    readonly maximumSizeMB: number;
  };
  /** What a start finds out is kept for the next one. */
  readonly cache: { readonly enabled: boolean };
  readonly outline: { readonly enabled: boolean };
  readonly folding: { readonly enabled: boolean };
  readonly links: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
  readonly diagnostics: {
    readonly enabled: boolean;
    /** `off`, `hint`, `information`, `warning` or `error`. */
    readonly unknownKeys: string;
  };
  readonly completion: { readonly enabled: boolean };
  readonly workspaceSymbols: { readonly enabled: boolean };
  /** Whether themes files of the user's are followed. */
  readonly themes: {
    readonly useFile: boolean;
    /** Groups within *Other*. */
    readonly divideOther: boolean;
  };
  /** Whether files of pinned cite keys are followed. */
  readonly keys: { readonly useFile: boolean };
  readonly citations: {
    /** Which mentions of papers in notes count. */
    readonly detect: CitationDetection;
    /** How citations are written: `auto`, or `bracketed`, `bare`, `wikiLink`, `latex` where the dialect has it. */
    readonly style: string;
    /** Names of further LaTeX macros that cite as `\cite` does. */
    readonly latexMacros: readonly string[];
  };
  readonly hover: {
    readonly enabled: boolean;
    /** Characters of the abstract shown; cut at the end of a sentence. 0 shows none. */
    readonly abstractLength: number;
    /** How many related papers are named. */
    readonly relatedPapers: number;
  };
  readonly literatureNotes: {
    /** Below the workspace folder. */
    readonly folder: string;
    /** With `{{places}}` and an extension; may begin with folders. */
    readonly fileName: string;
    readonly template: string;
  };
}

export const defaultSettings: Settings = {
  files: {
    include: ['**/*.{txt,text,md,markdown,qmd,rmd,Rmd,tex,rst,adoc,org,typ,bib}'],
    exclude: ['**/node_modules', '**/.git', '**/.hg', '**/.svn'],
    useGitignore: true,
    maximumSizeMB: 64,
  },
  cache: { enabled: true },
  outline: { enabled: true },
  folding: { enabled: true },
  links: { enabled: true },
  codeLens: { enabled: false },
  diagnostics: { enabled: true, unknownKeys: 'information' },
  completion: { enabled: true },
  workspaceSymbols: { enabled: true },
  themes: { useFile: true, divideOther: true },
  keys: { useFile: true },
  citations: { detect: 'distinctive', style: 'auto', latexMacros: [] },
  hover: { enabled: true, abstractLength: 1200, relatedPapers: 2 },
  literatureNotes: {
    folder: 'literature',
    fileName: '{{key}}.md',
    template: [
      '---',
      'citekey: {{key}}',
      'title: {{title}}',
      'date: {{date}}',
      'theme: {{theme}}',
      '---',
      '',
      '# {{title}}',
      '',
      '> {{abstract}}',
      '',
      '{{links}}',
      '',
      '## Notes',
      '',
      '',
    ].join('\n'),
  },
};

/** Settings with every unknown or wrongly typed value replaced by its default. Never throws. */
export function settingsFrom(value: unknown): Settings {
  const settings = merged(defaultSettings, value) as Settings;
  const isKnown = citationDetections.includes(settings.citations.detect);
  if (isKnown) return settings;
  return { ...settings, citations: { ...settings.citations, detect: defaultSettings.citations.detect } };
}

function merged(fallback: unknown, value: unknown): unknown {
  if (Array.isArray(fallback))
    return Array.isArray(value) && value.every((v) => typeof v === 'string') ? value : fallback;
  if (typeof fallback === 'object' && fallback !== null) {
    const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
    return Object.fromEntries(Object.entries(fallback).map(([key, inner]) => [key, merged(inner, given[key])]));
  }
  return typeof value === typeof fallback ? value : fallback;
}
