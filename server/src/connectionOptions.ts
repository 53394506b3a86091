import { type ConnectionOptions, LSPErrorCodes } from 'vscode-languageserver';
import { answering } from './sliced.ts';
import { withinMilliseconds } from './withinMilliseconds.ts';

/** Milliseconds after which a message waits for something that takes long by itself. */
const longestAnswer = 5000;

/**
 * Requests that are cancelled while they wait are answered at once; without this they would still run. Work that nobody
 * waits for makes way for every message.
 */
export const connectionOptions: ConnectionOptions = {
  connectionStrategy: {
    cancelUndispatched(message) {
      if (!('id' in message) || message.id === null) return undefined;
      const error = { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled before it ran' };
      return { jsonrpc: '2.0', id: message.id as number | string, error } as never;
    },
  },
  messageStrategy: {
    handleMessage: (message, next) =>
      answering(() => withinMilliseconds(longestAnswer, Promise.resolve(next(message)))),
  },
};
