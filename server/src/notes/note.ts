/** What one text mentions: the value that every later layer works from. Plain data, made once, never changed. */

export type MentionKind = 'key' | 'arxiv' | 'doi' | 'link' | 'wikiLink' | 'title' | 'name';

/** The syntax a mention is written in. */
export type Form =
  /** `@key` in running text. */
  | 'pandoc'
  /** `[see @key, p. 3]`: meant as a citation beyond doubt. */
  | 'pandocGroup'
  /** `@{key}`. */
  | 'pandocBraced'
  /** `\cite{key}` and its family. */
  | 'latex'
  /** `[[key]]`, `[[Title|text]]`, `[[@key]]`. */
  | 'wikiLink'
  /** `@key` in Typst, which may mean a label of the same text. */
  | 'typst'
  /** `#cite(<key>)`. */
  | 'typstCite'
  /** `[cite:@key]`. */
  | 'org'
  /** `cite:key` and `cite:&key` of org-ref. */
  | 'orgRef'
  /** `cite:[key]`. */
  | 'asciidoc'
  /** `<<key>>` and `xref:key[]`, which may mean an anchor of the same text. */
  | 'asciidocReference'
  /** `` :cite:`key` `` and `` {cite}`key` ``. */
  | 'role'
  /** `[key]_`, which means a citation of the same text. */
  | 'restructuredTextReference'
  /** `citekey: key` in front matter. */
  | 'frontMatter'
  /** A key in a file of pinned keys. */
  | 'keysFile'
  /** `arXiv:2501.12948`, `10.1145/359340.359342`. */
  | 'identifier'
  /** `https://…`. */
  | 'url'
  /** Running text that is a paper's title, a part of it or its name. */
  | 'prose';

/** A mention as the text writes it; all but those in prose are found before anybody knows which papers exist. */
export interface Mention {
  readonly kind: MentionKind;
  /**
   * Key, bare arXiv id without version, lower-case DOI, URL, or text of the wiki link without alias and heading; id of the
   * paper whose title it is; name.
   */
  readonly target: string;
  /** Zero-based. */
  readonly line: number;
  /** Range of what is highlighted: UTF-16, end exclusive. Holds the marks that belong to one mention alone, as in `@key`. */
  readonly start: number;
  readonly end: number;
  /** The line on which it ends, where that is another: titles alone are wrapped. */
  readonly endLine?: number;
  /** Range of the characters that spell the target: what a rename replaces. */
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly form: Form;
  /** Of a link whose address is the mention. */
  readonly label?: LinkLabel;
}

/** Where the text stands that a link shows in place of its address; it may be wrapped. */
export interface LinkLabel {
  readonly line: number;
  readonly start: number;
  readonly endLine: number;
  readonly end: number;
}

const explicitForms: ReadonlySet<Form> = new Set([
  'pandocGroup',
  'pandocBraced',
  'latex',
  'typstCite',
  'org',
  'orgRef',
  'asciidoc',
  'role',
]);

/**
 * Whether a mention is a citation by its form alone, whatever papers exist. Others may also mean a person (`@name`), a
 * label of the same text or another note.
 */
export function isExplicit(mention: Mention): boolean {
  return explicitForms.has(mention.form);
}

export interface Note {
  /** In the order of the text, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Labels that the text itself defines, in its own order: a key that equals one of them need not be a paper's. */
  readonly definitions: readonly string[];
  /**
   * Running text, where papers may be mentioned by title or name: neither code, comment, formula, link nor mention.
   * Offsets in the text: start and (exclusive) end of the first stretch, start and end of the second, and so on.
   */
  readonly prose: readonly number[];
}

/** The mention that a place touches, its end included; where two meet, the one that begins there. */
export function citationAt(note: Note, line: number, character: number): Mention | undefined {
  const { mentions } = note;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { line: there, start } = mentions[middle]!;
    if (there < line || (there === line && start <= character)) low = middle + 1;
    else high = middle;
  }
  const last = mentions[low - 1];
  return last && last.line === line && character <= last.end ? last : undefined;
}
