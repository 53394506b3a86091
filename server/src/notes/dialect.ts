/** Which language a note is written in. */
export type Dialect = 'markdown' | 'latex' | 'typst' | 'org' | 'asciidoc' | 'restructuredtext' | 'plaintext';

const byLanguage = new Map<string, Dialect>([
  ['markdown', 'markdown'],
  ['quarto', 'markdown'],
  ['rmd', 'markdown'],
  ['rmarkdown', 'markdown'],
  ['pandoc', 'markdown'],
  ['myst', 'markdown'],
  ['mdx', 'markdown'],
  ['latex', 'latex'],
  ['tex', 'latex'],
  ['plaintex', 'latex'],
  ['rsweave', 'latex'],
  ['typst', 'typst'],
  ['org', 'org'],
  ['asciidoc', 'asciidoc'],
  ['asciidoctor', 'asciidoc'],
  ['restructuredtext', 'restructuredtext'],
  ['rst', 'restructuredtext'],
]);

const byExtension = new Map<string, Dialect>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mkd', 'markdown'],
  ['mdx', 'markdown'],
  ['qmd', 'markdown'],
  ['rmd', 'markdown'],
  ['tex', 'latex'],
  ['latex', 'latex'],
  ['ltx', 'latex'],
  ['rnw', 'latex'],
  ['typ', 'typst'],
  ['org', 'org'],
  ['adoc', 'asciidoc'],
  ['asciidoc', 'asciidoc'],
  ['rst', 'restructuredtext'],
  ['txt', 'plaintext'],
  ['text', 'plaintext'],
]);

/** Language ids that say nothing of the syntax. */
const anyText = new Set(['', 'plaintext', 'text', 'paper-digest']);

/**
 * The dialect of a document: of its language, or of its extension where the editor knows no language for it. Undefined
 * for what is no note, such as code or a bibliography.
 */
export function dialectOf(languageId: string, uri: string): Dialect | undefined {
  const language = languageId.toLowerCase();
  if (!anyText.has(language)) return byLanguage.get(language);
  const extension = extensionOf(uri);
  const dialect = byExtension.get(extension);
  if (dialect !== undefined || language === '' || extension === 'bib') return dialect;
  return 'plaintext';
}

/** Whether a file is surely a note by its extension; a plain text may be anything. */
export function isNoteByExtension(uri: string): boolean {
  const dialect = byExtension.get(extensionOf(uri));
  return dialect !== undefined && dialect !== 'plaintext';
}

function extensionOf(uri: string): string {
  const path = uri.split(/[?#]/, 1)[0]!;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
