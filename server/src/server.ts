/** The language server: its capabilities and the table of its requests. */
import {
  type CancellationToken,
  CodeActionKind,
  type CompletionParams,
  CompletionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type ReferenceParams,
  ResponseError,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { answers, unlessCancelled } from './answers.ts';
import type { Cache } from './cache/cache.ts';
import type { FactsHelper } from './factsHelper.ts';
import { bibTeX } from './features/bibTeX.ts';
import { citationText, papersLinked } from './features/citationText.ts';
import { citingLines, citingNotes } from './features/citedBy.ts';
import { codeLenses } from './features/codeLens.ts';
import { completion, resolvedCompletion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentHighlights } from './features/documentHighlights.ts';
import { documentLinks } from './features/documentLinks.ts';
import { documentSymbols, listedSymbols } from './features/documentSymbols.ts';
import { editThemes } from './features/editThemes.ts';
import { foldingRanges } from './features/foldingRanges.ts';
import { hover } from './features/hover.ts';
import { literatureNote } from './features/literatureNote.ts';
import { markdown, plainText } from './features/markup.ts';
import { paperAt } from './features/mentions.ts';
import { overview } from './features/overview.ts';
import { paperCard } from './features/paperCard.ts';
import { papersOf } from './features/papersOf.ts';
import { quickFixes } from './features/quickFixes.ts';
import { citations, references } from './features/references.ts';
import { relatedPapersInSteps } from './features/related.ts';
import { selectionRanges } from './features/selectionRanges.ts';
import { suggestedTerms } from './features/suggestedTerms.ts';
import { paperSummaries, searchResult, summary, themeSummaries, wholePaper } from './features/summaries.ts';
import { treeNodes, treePath } from './features/tree.ts';
import { leftBehind, themeChoices, whyTheme } from './features/whyTheme.ts';
import { workspaceSymbols } from './features/workspaceSymbols.ts';
import { ownFilePaths } from './fileRules.ts';
import type { Files } from './files.ts';
import * as protocol from './protocol.ts';
import { renaming } from './renaming.ts';
import { Session } from './session.ts';
import { inSlices } from './sliced.ts';
import { canonicalUri } from './uris.ts';

const mostHits = 1000;

/** What a process gives a server. */
export interface Process {
  /** Opens the window to a folder's files; `readsFiles` tells that the client reads for us. */
  readonly files: (folder: protocol.DocumentUri, readsFiles: boolean) => Files;
  /** The cache in a directory; absent where there can be none. */
  readonly cache?: (directory: string) => Cache;
  /** Another thread, where there can be one. */
  readonly helper?: FactsHelper;
}

/** Serves a connection. */
export function serve(connection: Connection, { files, cache, helper }: Process): void {
  let session!: Session;
  let client: InitializeParams['capabilities'] = {};
  let hasCommands = false;

  connection.onInitialize((params) => {
    client = params.capabilities ?? {};
    const options = (params.initializationOptions ?? {}) as protocol.InitializationOptions;
    hasCommands = options.hasCommands === true;
    session = new Session(connection, params, {
      files: (folder) => files(folder, options.readsFiles === true),
      ...(cache && { cache }),
      ...(helper && { helper }),
    });
    return {
      serverInfo: { name: 'litnotes-server' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        documentSymbolProvider: { label: 'Literature Notes' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: { resolveProvider: false },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        codeLensProvider: { resolveProvider: false },
        completionProvider: { triggerCharacters: [...'@[{<,;`'], resolveProvider: true },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
        workspaceSymbolProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    session.workspace.start();
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // Folders are seen by their creation and deletion alone, so that these are watched for every name.
      const watchers = [
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
        ...session.settings.files.include.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
        { globPattern: '**/.gitignore', kind: WatchKind.Change },
        ...ownFilePaths.map((path) => ({ globPattern: `**/${path}`, kind: WatchKind.Change })),
      ];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'litnotes' });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        session.workspace.changeFolders(urisOf(added), urisOf(removed)),
      );
    }
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const pulled = client.workspace?.configuration
      ? await connection.workspace.getConfiguration('litnotes')
      : undefined;
    session.configure(pulled ?? settings?.litnotes ?? settings);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => session.workspace.look(urisOf(changes)));
  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (typeof textDocument.uri !== 'string' || typeof textDocument.text !== 'string') return;
    session.opened(textDocument.uri);
    session.workspace.open(textDocument);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    session.edited(textDocument.uri, textDocument.version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session.closed(textDocument.uri);
    session.workspace.close(textDocument.uri);
  });
  connection.onShutdown(() => session.dispose());

  const answering = answers(() => session);
  const {
    fromText,
    fromPlace,
    fromPlaceSoon,
    fromNote,
    fromLibrary,
    fromLibraryInSteps,
    fromGroups,
    fromGroupsSoon,
    fromPaper,
    fromPaperInSteps,
    whileTyping,
    inTurn,
  } = answering;
  const on = (feature: 'outline' | 'folding' | 'links' | 'completion') => () => session.settings[feature].enabled;
  const always = () => true;

  const outline = fromText(on('outline'), (document) => documentSymbols(session.library, document));
  connection.onDocumentSymbol(async (params) => {
    const symbols = await outline(params);
    const isNested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return isNested ? symbols : listedSymbols(params.textDocument.uri, symbols);
  });
  connection.onFoldingRanges(fromText(on('folding'), foldingRanges));
  connection.onDocumentLinks(async ({ textDocument: { uri } }, token) => {
    if (!session.settings.links.enabled) return [];
    // A digest's own links need nothing else; what the keys of a note mean, the other texts tell.
    const first = await session.document(uri);
    if (first?.digest.entries.length === 0) await unlessCancelled(session.scanned(), token);
    const document = await session.document(uri);
    return document ? documentLinks(session.library, document) : [];
  });
  connection.onSelectionRanges(fromText(always, (document, { positions }) => selectionRanges(document, positions)));
  connection.onHover(
    fromPlaceSoon((document, position, inSteps) => {
      const { enabled, ...parts } = session.settings.hover;
      const isReading = !session.workspace.complete || !session.library.read;
      const markup = client.textDocument?.hover?.contentFormat?.[0] === 'plaintext' ? plainText : markdown;
      return enabled ? inSteps(hover(session.library, document, position, { ...parts, markup, isReading })) : null;
    }),
  );
  connection.onCompletion(
    whileTyping(on('completion'), (document, dialect, { position, context }: CompletionParams) => {
      const anywhere = context?.triggerKind !== CompletionTriggerKind.TriggerCharacter;
      const { style } = session.settings.citations;
      return completion(session.library, document, position, { dialect, style, anywhere });
    }),
  );
  connection.onCompletionResolve((item) => {
    const { abstractLength } = session.settings.hover;
    const formats = client.textDocument?.completion?.completionItem?.documentationFormat;
    const markup = formats?.[0] === 'plaintext' ? plainText : markdown;
    return resolvedCompletion(session.library, item, { abstractLength, markup });
  });
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: { diagnostics, only } }, token) => {
    const isAsked = !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
    if (!isAsked || session.settings.diagnostics.unknownKeys === 'off') return [];
    await unlessCancelled(session.indexedSoon(), token);
    const document = await session.document(uri);
    if (!document) return [];
    return inTurn(
      () =>
        quickFixes(session.library, document, range, {
          uri,
          dialect: session.dialect(uri) ?? 'plaintext',
          diagnostics,
          canChoose: hasCommands,
          canPin: session.settings.keys.useFile,
        }),
      token,
    );
  });
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    if (!session.settings.codeLens.enabled) return [];
    await unlessCancelled(session.scanned(), token);
    const document = await session.document(uri);
    return document ? inTurn(() => codeLenses(session.library, document, { uri, canShow: hasCommands }), token) : [];
  });
  connection.onDefinition(fromPlaceSoon((document, position) => definition(session.library, document, position)));
  connection.onReferences(
    fromPlace((document, position, { context }: ReferenceParams) =>
      references(session.library, document, position, context ?? { includeDeclaration: true }),
    ),
  );
  connection.onDocumentHighlight(
    fromPlace((document, position) => documentHighlights(session.library, document, position)),
  );
  const { prepare, rename } = renaming(
    () => session,
    () => client,
    answering,
  );
  connection.onPrepareRename(prepare);
  connection.onRenameRequest(rename);
  connection.onWorkspaceSymbol(async ({ query }, token) => {
    if (!session.settings.workspaceSymbols.enabled) return [];
    await unlessCancelled(session.indexed(), token);
    return inTurn(() => workspaceSymbols(session.library, query), token);
  });

  const requests: Record<string, (params: never, token: CancellationToken) => unknown> = {
    [protocol.searchRequest]: async ({ query, limit }: protocol.SearchParams, token) => {
      if (typeof query !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'A query is a string');
      await unlessCancelled(session.indexedSoon(), token);
      const answer = () => searchResult(session.library, query, bounded(limit, 50));
      return { ...(await inTurn(answer, token)), complete: session.complete };
    },
    [protocol.papersRequest]: fromGroups((library, params: protocol.PapersParams) =>
      paperSummaries(library, params.digest ? { ...params, digest: canonicalUri(params.digest) } : params),
    ),
    [protocol.paperRequest]: fromPaper(wholePaper),
    [protocol.themesRequest]: fromGroups(themeSummaries),
    [protocol.relatedRequest]: fromPaperInSteps((library, paper, { limit }: protocol.RelatedParams) =>
      relatedPapersInSteps(library, paper, bounded(limit, 10)),
    ),
    [protocol.citationsRequest]: fromPaper(citations),
    [protocol.statusRequest]: async ({ wait }: protocol.StatusParams, token) => {
      if (wait) await unlessCancelled(session.settled(), token);
      return inSlices(session.status());
    },
    [protocol.summariesRequest]: fromLibrary((library, { ids }: protocol.SummariesParams) =>
      papersOf(library, ids).map((paper) => summary(library, paper)),
    ),
    [protocol.bibTeXRequest]: fromLibrary((library, { ids }: protocol.SummariesParams) =>
      bibTeX(library, papersOf(library, ids)),
    ),
    [protocol.previewRequest]: fromPaper((library, paper): protocol.PreviewResult => {
      return { markdown: paperCard(library, paper, { abstractLength: session.settings.hover.abstractLength }) };
    }),
    [protocol.paperAtRequest]: async ({ uri, position }: protocol.PaperAtParams) => {
      const document = await session.document(uri);
      const paper = document && paperAt(session.library, document, position);
      return paper ? summary(session.library, paper) : null;
    },
    [protocol.citationTextRequest]: fromNote((document, dialect, params: protocol.CitationTextParams) => {
      const { library, settings } = session;
      const papers = params.ids ? papersOf(library, params.ids) : papersLinked(library, params.link ?? '');
      return citationText(library, document, params.range, papers, { dialect, style: settings.citations.style });
    }),
    [protocol.literatureNoteRequest]: fromPaper((library, paper) =>
      literatureNote(library, paper, session.settings.literatureNotes),
    ),
    [protocol.citingNotesRequest]: fromPaper(citingNotes),
    [protocol.citingLinesRequest]: fromPaper((library, paper, { uri }: protocol.CitingLinesParams) =>
      citingLines(library, paper, canonicalUri(uri)),
    ),
    [protocol.treeRequest]: fromGroupsSoon(treeNodes),
    [protocol.treePathRequest]: fromGroupsSoon(treePath),
    [protocol.overviewRequest]: fromLibrary((library, params: protocol.OverviewParams) =>
      inSlices(overview(library, params)),
    ),
    [protocol.themeChoicesRequest]: fromLibrary(themeChoices),
    [protocol.whyThemeRequest]: fromPaper(whyTheme),
    [protocol.leftBehindRequest]: fromLibraryInSteps(leftBehind),
    [protocol.suggestedTermsRequest]: fromLibraryInSteps(suggestedTerms),
    [protocol.editThemesRequest]: fromLibrary((library, change: protocol.ThemesChange) =>
      session.settings.themes.useFile
        ? editThemes(library, change, session.workspace.folders)
        : { refused: 'The setting litnotes.themes.useFile is off.' },
    ),
  };
  for (const [method, handler] of Object.entries(requests)) {
    // Without parameters the token comes first.
    connection.onRequest(method, (params: unknown, token?: CancellationToken) =>
      token ? handler((params ?? {}) as never, token) : handler({} as never, params as CancellationToken),
    );
  }

  connection.listen();
}

function bounded(limit: number | undefined, otherwise: number): number {
  return typeof limit === 'number' ? Math.max(0, Math.min(Math.trunc(limit), mostHits)) : otherwise;
}

/** What is no address at all can't be kept. */
function urisOf(items: readonly { readonly uri: protocol.DocumentUri }[]): protocol.DocumentUri[] {
  return items.map(({ uri }) => uri).filter((uri) => typeof uri === 'string');
}
