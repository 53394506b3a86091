import { type Disposable, type ExtensionContext, languages, type TextDocument, Uri, workspace } from 'vscode';
import { digestLanguage } from './documents.ts';
import { keepInSight } from './places.ts';
import type { Server } from './server.ts';
import { isOn } from './settings.ts';

const memoryKey = 'documentsKeptInTheirLanguage';
const memoryLimit = 500;

/** Languages that VS Code gives a digest of its own accord; any other was somebody's choice. */
const given = new Set(['plaintext', 'markdown']);

/**
 * Shows a recognised digest in the language `paper-digest`, once. A language that the user chooses afterwards stays, also
 * when the document is opened again.
 */
export function switchDigestLanguage(context: ExtensionContext, server: Server): Disposable[] {
  const memory = context.workspaceState;
  const kept = () => memory.get<readonly string[]>(memoryKey, []);
  // VS Code keeps the document and tells of a change of language as closing and opening it.
  const switched = new WeakSet<TextDocument>();

  return [
    server.onDidOpenDigest(async ({ uri }) => {
      const document = workspace.textDocuments.find((open) => open.uri.toString() === Uri.parse(uri).toString());
      if (!document || switched.has(document) || !given.has(document.languageId)) return;
      if (
        !isOn('digest.switchLanguage', document) ||
        kept().includes(document.uri.toString()) ||
        isAssociated(document)
      )
        return;
      switched.add(document);
      await languages.setTextDocumentLanguage(document, digestLanguage);
      keepInSight(document.uri, ({ selection }) => selection.active);
    }),
    workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      if (document.languageId === digestLanguage) {
        if (kept().includes(uri))
          void memory.update(
            memoryKey,
            kept().filter((other) => other !== uri),
          );
      } else if (switched.has(document)) {
        void memory.update(memoryKey, [uri, ...kept()].slice(0, memoryLimit));
      }
    }),
  ];
}

/** Whether the user's `files.associations` say what language the file is in. */
function isAssociated(document: TextDocument): boolean {
  const rules = workspace.getConfiguration('files', document).get<Record<string, string>>('associations', {});
  return Object.keys(rules).some((pattern) => {
    const anywhere = pattern.includes('/') ? pattern : `**/${pattern}`;
    return languages.match({ pattern: anywhere }, document) > 0;
  });
}
