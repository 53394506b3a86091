import { type ExtensionContext, type LogOutputChannel, WorkspaceEdit, window, workspace } from 'vscode';
import type { CloseAction, ErrorAction, LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { completionContext } from './completionContext.ts';
import { servedDocuments } from './documents.ts';
import { withoutLinks } from './views/text.ts';

/** What a client reports back to whoever keeps it. */
export interface ClientHooks {
  /** Sees each request that goes out, and hands it on. */
  watch<T>(request: Promise<T>): Promise<T>;
  onClosed(): void;
}

// The library's enums are copied as types only: their values would load the library together with the extension.
const neverReveal: RevealOutputChannelOn.Never = 4;
const carryOn: ErrorAction.Continue = 1;
const stayClosed: CloseAction.DoNotRestart = 1;

/** Options of the language client, the same on the desktop and in the browser. */
export function clientOptions(
  context: ExtensionContext,
  outputChannel: LogOutputChannel,
  hooks: ClientHooks,
): LanguageClientOptions {
  return {
    documentSelector: servedDocuments(),
    outputChannel,
    traceOutputChannel: outputChannel,
    revealOutputChannelOn: neverReveal,
    // What comes from files is never trusted: no commands, no HTML, no icons made of a title's `$(k)`.
    markdown: { isTrusted: false, supportHtml: false, supportThemeIcons: false },
    initializationOptions: (): InitializationOptions => ({
      // A copy: what VS Code gives is a proxy, and none can be sent to a worker.
      settings: JSON.parse(JSON.stringify(workspace.getConfiguration().get('litnotes') ?? {})),
      ...(context.storageUri?.scheme === 'file' && { cacheDirectory: context.storageUri.fsPath }),
      readsFiles: true,
      hasCommands: true,
    }),
    // A closed connection is never reopened by the client itself: one place decides, whatever the cause.
    errorHandler: {
      error: () => ({ action: carryOn, handled: true }),
      closed() {
        hooks.onClosed();
        return { action: stayClosed, handled: true, message: 'The connection to the server is closed.' };
      },
    },
    middleware: {
      provideCompletionItem: (document, position, context, token, next) =>
        next(document, position, completionContext(document, position, context), token),
      // Whoever refuses is not asked again, but the next provider is: Markdown's own takes `[[key]]` for a link, and renames that.
      provideRenameEdits: async (document, position, newName, token, next) => {
        try {
          return await next(document, position, newName, token);
        } catch (error) {
          if (!token.isCancellationRequested) void window.showErrorMessage(withoutLinks((error as Error).message));
          return new WorkspaceEdit();
        }
      },
      sendRequest: (type, params, token, next) => hooks.watch(next(type, params, token)),
      // Indexing shows in our own status item and view; the client's own progress would tell it twice.
      handleWorkDoneProgress: (token, params, next) => {
        if (params.kind === 'end') next(token, params);
      },
    },
  };
}
