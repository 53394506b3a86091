import { type TextDocument, workspace } from 'vscode';

/** Id of the language that recognised digests are shown in. */
export const digestLanguage = 'paper-digest';

/** Where a folder keeps what its user says about themes. */
const themesFilePath = '.litnotes/themes.jsonc';

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

/** What the server is told of. File systems that others provide count once a folder of the workspace lies on one. */
export function documentSelector(): ({ scheme: string; language: string } | { scheme: string; pattern: string })[] {
  return knownSchemes().flatMap((scheme) => [
    ...languages.map((language) => ({ scheme, language })),
    { scheme, pattern: `**/${themesFilePath}` },
  ]);
}

/** Whether the server has something to say about a document. */
export function isServed({ uri, languageId }: TextDocument): boolean {
  return knownSchemes().includes(uri.scheme) && (languages.includes(languageId) || uri.path.endsWith(themesFilePath));
}

function knownSchemes(): string[] {
  return [...new Set([...schemes, ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)])];
}
