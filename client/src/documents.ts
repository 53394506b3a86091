import { type TextDocument, workspace } from 'vscode';

/** Id of the language that recognised digests are shown in. */
export const digestLanguage = 'paper-digest';

const ownFiles = '**/.litnotes/{themes,keys}.jsonc';

/** Languages in which a digest or a note may be written. */
const languages = [
  digestLanguage,
  'plaintext',
  'markdown',
  'quarto',
  'rmd',
  'latex',
  'tex',
  'restructuredtext',
  'asciidoc',
  'org',
  'typst',
];

/** Where documents are a user's own files; not `output`, `git`, `vscode-scm` and other views of something else. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'vscode-userdata', 'memfs'];

/** What the server is told of: texts in which papers may stand, and what a folder's user says about themes and keys. */
export function servedDocuments(): ({ scheme: string; language: string } | { scheme: string; pattern: string })[] {
  const texts = documentSelector();
  const everywhere = [...new Set(texts.map(({ scheme }) => scheme))];
  return [...texts, ...everywhere.map((scheme) => ({ scheme, pattern: ownFiles }))];
}

/** Texts in which papers may stand. File systems that others provide count once a folder of the workspace lies on one. */
export function documentSelector(): { scheme: string; language: string }[] {
  const all = new Set([...schemes, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return [...all].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

/** Whether the server has something to say about a document. */
export function isServed(document: TextDocument): boolean {
  const { scheme } = document.uri;
  return documentSelector().some((filter) => filter.scheme === scheme && filter.language === document.languageId);
}
