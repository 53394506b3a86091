import { type ConnectionOptions, LSPErrorCodes } from 'vscode-languageserver';

/** Requests that are cancelled while they wait are answered at once; without this they would still run. */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched(message) {
      if (!('id' in message) || message.id === null) return undefined;
      const error = { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled before it ran' };
      return { jsonrpc: '2.0', id: message.id as number | string, error } as never;
    },
  },
};
