/** The ways in which a request waits for what it needs before a feature answers it. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, type Position, ResponseError } from 'vscode-languageserver';
import { keysDocument } from './features/keysDocument.ts';
import type { Library, LibraryDocument } from './library/library.ts';
import type { LibraryPaper } from './library/libraryPaper.ts';
import type { Dialect } from './notes/dialect.ts';
import type { DocumentUri, PaperParams } from './protocol.ts';
import type { Session } from './session.ts';
import { inSlices } from './sliced.ts';
import type { Runner } from './spareRun.ts';
import { canonicalUri } from './uris.ts';
import { withinMilliseconds } from './withinMilliseconds.ts';

/** Milliseconds that a hover waits until all is read; then it takes what is known. */
const scanPatience = 1500;
/** Milliseconds between two looks whether a library that is being read has an answer. */
const betweenLooks = 250;

interface AtDocument {
  readonly textDocument: { readonly uri: DocumentUri };
}
interface AtPosition extends AtDocument {
  readonly position: Position;
}

/** Handlers made of plain functions; `session` is there from `initialize` on. */
export function answers(session: () => Session) {
  const inTurn = lane();
  /** Whoever types waits for nobody else. */
  const typing = lane();

  /** Answers from one text, without waiting for the others. */
  const fromText =
    <P extends AtDocument, R>(isOn: () => boolean, answer: (document: LibraryDocument, params: P) => R[]) =>
    async (params: P): Promise<R[]> => {
      const document = isOn() ? await session().document(params.textDocument.uri) : undefined;
      return document ? answer(document, params) : [];
    };

  /** Answers from a place in a text and the whole library. */
  const fromPlace =
    <P extends AtPosition, R>(answer: (document: LibraryDocument, position: Position, params: P) => R) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      const { uri } = params.textDocument;
      await unlessCancelled(session().scanned(), token);
      const document = (await session().document(uri)) ?? keysDocument(session().library, canonicalUri(uri));
      return document ? answer(document, params.position, params) : null;
    };

  /**
   * The same, in steps if need be; while a large library is still being read, as soon as what is known by then has an
   * answer.
   */
  const fromPlaceSoon =
    <R extends object>(
      answer: (document: LibraryDocument, position: Position, inSteps: Runner) => R | null | Promise<R | null>,
    ) =>
    async (params: AtPosition, token: CancellationToken): Promise<R | null> => {
      const inSteps: Runner = (work) => inSlices(work, () => throwIfCancelled(token));
      const last = fromPlace((document, position) => answer(document, position, inSteps));
      let isScanned = false;
      // Whatever is wrong, the last answer meets it, too.
      const scanned = session()
        .scanned()
        .catch(() => {})
        .then(() => {
          isScanned = true;
        });
      await unlessCancelled(withinMilliseconds(scanPatience, scanned), token);
      while (!isScanned) {
        const { uri } = params.textDocument;
        const document = session().workspace.document(uri) ? await session().document(uri) : undefined;
        const found = document && (await answer(document, params.position, inSteps));
        if (found && !(Array.isArray(found) && found.length === 0)) return found;
        await unlessCancelled(withinMilliseconds(betweenLooks, scanned), token);
      }
      return last(params, token);
    };

  /** Answers from a text in the dialect it is written in, and the whole library. */
  const fromNote =
    <P extends { readonly uri: DocumentUri }, R>(
      answer: (document: LibraryDocument, dialect: Dialect, params: P) => R,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      await unlessCancelled(session().scanned(), token);
      const document = await session().document(params.uri);
      return document ? answer(document, session().dialect(params.uri) ?? 'plaintext', params) : null;
    };

  /** Answers somebody who is typing a note from what is known by now; in slices, and given up when it is cancelled. */
  const whileTyping =
    <P extends AtDocument, R>(
      isOn: () => boolean,
      answer: (document: LibraryDocument, dialect: Dialect, params: P) => Generator<void, R>,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      const { uri } = params.textDocument;
      const dialect = isOn() ? session().dialect(uri) : undefined;
      if (!dialect) return null;
      await unlessCancelled(session().findable(), token);
      const document = await session().document(uri);
      return document ? typing(() => answer(document, dialect, params), token) : null;
    };

  /** Answers from the whole library, with themes and search. */
  const fromLibrary =
    <P, R>(answer: (library: Library, params: P) => R) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      await unlessCancelled(session().indexed(), token);
      return answer(session().library, params);
    };

  /** In slices, and given up when the request is cancelled. */
  const inStepsWhen =
    (isReady: () => Promise<void>) =>
    <P, R>(answer: (library: Library, params: P) => Generator<void, R>) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      await unlessCancelled(isReady(), token);
      return inTurn(() => answer(session().library, params), token);
    };

  const fromLibraryInSteps = inStepsWhen(() => session().indexed());
  /** The same, with *Other* divided; the other one does not wait long for that. */
  const fromGroups = inStepsWhen(() => session().divided());
  const fromGroupsSoon = inStepsWhen(() => session().dividedSoon());

  const fromPaper = <P extends PaperParams, R>(answer: (library: Library, paper: LibraryPaper, params: P) => R) =>
    fromLibrary((library, params: P) => {
      const paper = library.paper(params.id);
      if (!paper) throw new ResponseError(ErrorCodes.InvalidParams, `There is no paper with the id ${params.id}`);
      return answer(library, paper, params);
    });

  /** In slices, and given up when the request is cancelled. */
  const fromPaperInSteps = <P extends PaperParams, R>(
    answer: (library: Library, paper: LibraryPaper, params: P) => Generator<void, R>,
  ) => {
    const begun = fromPaper((library, paper, params: P) => () => answer(library, paper, params));
    return async (params: P, token: CancellationToken): Promise<R> => inTurn(await begun(params, token), token);
  };

  return {
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
  };
}

/** Runs answers in slices until their request is cancelled; one after the other, since they would only share the time. */
function lane() {
  let last: Promise<unknown> = Promise.resolve();
  return <R>(answer: () => Generator<void, R>, token: CancellationToken): Promise<R> => {
    const run = last.then(() => {
      throwIfCancelled(token);
      return inSlices(answer(), () => throwIfCancelled(token));
    });
    last = run.catch(() => {});
    return run;
  };
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** Resolves with the work, or rejects as soon as the request is cancelled. */
export async function unlessCancelled(work: Promise<void>, token: CancellationToken): Promise<void> {
  const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
  await Promise.race([work, new Promise((_, reject) => token.onCancellationRequested(() => reject(cancelled)))]);
}
