import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { guardProcess } from '../../server/src/robustness.ts';

// This file is its own server: the tests start it again with `--stdio`.
if (process.argv.includes('--stdio')) serve();
else tests();

function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  guardProcess((message) => connection.console.error(message));
  connection.onRequest('test/reject', () => void Promise.reject(new Error('nobody listens')));
  connection.onRequest(
    'test/throwLater',
    () =>
      void setTimeout(() => {
        throw new Error('in a timer');
      }, 0),
  );
  connection.onRequest('test/ping', () => 'pong');
  connection.listen();
}

function framed(message: object | string): string {
  const text = typeof message === 'string' ? message : JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

const ping = framed({ id: 1, method: 'test/ping' });

/** Sends texts; resolves to the exit code, or to what came back once it contains `answer`. */
async function outcome(texts: readonly string[], answer?: string): Promise<number | string> {
  const server = spawn(process.execPath, [__filename, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  let output = '';
  try {
    for (const text of texts) server.stdin.write(text);
    const answered = new Promise<string>((resolve) => {
      server.stdout.on('data', (chunk) => {
        output += chunk;
        if (answer !== undefined && output.includes(answer)) resolve(output);
      });
    });
    return await Promise.race([answered, once(server, 'exit').then(([code]) => code as number)]);
  } finally {
    server.kill('SIGKILL');
  }
}

function tests(): void {
  const pong = '"result":"pong"';

  for (const method of ['test/reject', 'test/throwLater']) {
    test(`the server survives ${method} and tells of it`, async () => {
      const pings = [2, 3, 4].map((id) => framed({ id, method: 'test/ping' }));
      const output = await outcome([framed({ id: 1, method }), ...pings], 'Unexpected: ');
      assert.match(String(output), /nobody listens|in a timer/);
    });
  }

  test('a message that is no JSON costs no more than itself', async () => {
    assert.match(String(await outcome([framed('{"jsonrpc":'), ping], pong)), /pong/);
  });

  const broken: Record<string, string> = {
    'no length': 'Content-Type: application/json\r\n\r\n{}',
    'a length that is no number': 'Content-Length: many\r\n\r\n{}',
    'a negative length': 'Content-Length: -5\r\n\r\n{}',
    'a length beyond all measure': 'Content-Length: 99999999999999\r\n\r\n{}',
    'something else': 'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
    'bare newlines': 'Content-Length: 2\n\n{}',
    'a header without end': `Content-Length: ${' '.repeat(5000)}`,
    'a body longer than said': 'Content-Length: 2\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"test/ping"}',
    'a body shorter than said': `Content-Length: 20\r\n\r\n{}${ping}`,
  };
  for (const [name, text] of Object.entries(broken)) {
    test(`a frame with ${name} ends the process`, async () => {
      assert.equal(await outcome([ping, text, ping]), 1);
    });
  }

  test('a frame in many pieces is whole', async () => {
    assert.match(String(await outcome([...ping], pong)), /pong/);
  });

  test('the end of the input ends the process', async () => {
    const server = spawn(process.execPath, [__filename, '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
    server.stdin.end(ping);
    assert.deepEqual(await once(server, 'exit'), [1, null]);
  });
}
