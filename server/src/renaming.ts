/** The two requests of a rename. */
import {
  type CancellationToken,
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameParams,
  type RenameParams,
  ResponseError,
} from 'vscode-languageserver';
import type { answers } from './answers.ts';
import { type RenameClient, renamed } from './features/rename.ts';
import { type Refusal, renamePlace } from './features/renamePlace.ts';
import type { DocumentUri } from './protocol.ts';
import type { Session } from './session.ts';

export function renaming(
  session: () => Session,
  client: () => ClientCapabilities,
  { fromPlace, inTurn }: ReturnType<typeof answers>,
) {
  const place = fromPlace((document, position) =>
    session().settings.keys.useFile ? accepted(renamePlace(session().library, document, position)) : undefined,
  );

  return {
    prepare: async (params: PrepareRenameParams, token: CancellationToken) => {
      const found = await place(params, token);
      return found ? { range: found.range, placeholder: session().library.keyOf(found.paper) } : null;
    },

    rename: async (params: RenameParams, token: CancellationToken) => {
      const found = await place(params, token);
      if (!found) return null;
      const { library, workspace } = session();
      const options = {
        folders: workspace.folders,
        dialect: (uri: DocumentUri) => session().dialect(uri),
        version: (uri: DocumentUri) => workspace.document(uri)?.version,
        client: abilities(client()),
      };
      return accepted(await inTurn(() => renamed(library, found.paper, params.newName, options), token));
    },
  };
}

function abilities({ workspace }: ClientCapabilities): RenameClient {
  const { documentChanges, resourceOperations = [], changeAnnotationSupport } = workspace?.workspaceEdit ?? {};
  return {
    changesFiles:
      documentChanges === true && resourceOperations.includes('create') && resourceOperations.includes('rename'),
    confirms: changeAnnotationSupport !== undefined,
  };
}

/** An answer, unless it is why there is none: then the request fails with that. */
function accepted<T extends object | undefined>(answer: T): Exclude<T, Refusal> {
  if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, String(answer.refused));
  return answer as Exclude<T, Refusal>;
}
