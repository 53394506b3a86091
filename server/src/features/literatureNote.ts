/** The note of one's own about a paper: the one there is, or what a new one would be. */
import type { Library } from '../library/library.ts';
import type { LibraryPaper } from '../library/libraryPaper.ts';
import type { LiteratureNote } from '../protocol.ts';
import { safeFileName } from '../text/fileNames.ts';
import { markdownLink } from '../text/markdown.ts';
import { filledName, filledTemplate, type TemplateValue } from '../text/template.ts';

export interface LiteratureNoteOptions {
  /** Below the workspace folder; `/` separates. */
  readonly folder: string;
  /** With its extension; may begin with folders. */
  readonly fileName: string;
  readonly template: string;
}

export function literatureNote(library: Library, paper: LibraryPaper, options: LiteratureNoteOptions): LiteratureNote {
  const uri = library.noteOf(paper);
  const isMarkdown = /\.(?:md|markdown|mdx|qmd|rmd)$/i.test(options.fileName);
  const values = valuesOf(library, paper, isMarkdown);
  const segments = `${options.folder}/${options.fileName}`
    .split(/[/\\]/)
    .filter((segment) => !['', '.', '..'].includes(segment.trim()));
  const names = segments.map((segment) => safeFileName(filledName(segment, values)));
  const name = names.pop() ?? safeFileName(`${library.keyOf(paper)}.md`);
  const stem = name.slice(0, name.lastIndexOf('.') < 1 ? name.length : name.lastIndexOf('.'));
  return {
    ...(uri === undefined ? {} : { uri }),
    folders: names,
    stem,
    extension: name.slice(stem.length),
    namedByKey: stem.toLowerCase() === library.keyOf(paper).toLowerCase(),
    text: filledTemplate(options.template, values, { isMarkdown }),
  };
}

function valuesOf(library: Library, paper: LibraryPaper, isMarkdown: boolean): ReadonlyMap<string, TemplateValue> {
  const { date, arxivId, doi, authors, authorCount } = paper.metadata ?? {};
  const text = (value: string | number | undefined) => ({ text: value === undefined ? '' : String(value) });
  return new Map<string, TemplateValue>([
    ['key', { lines: [library.keyOf(paper)] }],
    ['title', text(paper.readableTitle)],
    ['name', text(paper.name)],
    ['date', text(date)],
    ['year', text(date?.slice(0, 4))],
    ['authors', text(authors?.join(', '))],
    ['authorCount', text(authorCount)],
    ['theme', text(library.taxonomy.label(paper.classification.theme))],
    ['abstract', text(paper.readableAbstract)],
    ['arxiv', text(arxivId)],
    ['doi', text(doi)],
    ['links', { lines: linksOf(paper).map((url) => (isMarkdown ? `- ${markdownLink(label(url), url)}` : url)) }],
  ]);
}

function linksOf(paper: LibraryPaper): string[] {
  const { arxivId, doi } = paper.metadata ?? {};
  return [
    ...(arxivId ? [`https://arxiv.org/abs/${arxivId}`] : []),
    ...(doi ? [`https://doi.org/${doi}`] : []),
    ...new Set(paper.links.map(({ url }) => url)),
  ];
}

function label(url: string): string {
  return url.replace(/^https?:\/\//, '');
}
