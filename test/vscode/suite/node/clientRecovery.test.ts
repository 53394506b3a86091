import assert from 'node:assert/strict';
import fs from 'node:fs';
import * as vscode from 'vscode';
import { shown, symbolsOf, until } from '../litnotes.ts';

/** The servers that this extension host has started and that still run. Linux only: elsewhere there are none to find. */
function servers(): number[] {
  if (!fs.existsSync('/proc/self/stat')) return [];
  return fs.readdirSync('/proc').flatMap((name) => {
    try {
      const parent = /\) \S (\d+) /.exec(fs.readFileSync(`/proc/${name}/stat`, 'latin1'))?.[1];
      const isOurs =
        Number(parent) === process.pid && /dist\/server\.js\0/.test(fs.readFileSync(`/proc/${name}/cmdline`, 'latin1'));
      return isOurs ? [Number(name)] : [];
    } catch {
      return [];
    }
  });
}

/** Waits for one server that is none of the former ones. */
const newServer = (...former: number[]) =>
  until('a new server', () => {
    const running = servers();
    return running.length === 1 && !former.includes(running[0]!) ? running[0] : undefined;
  });

suite('recovery', () => {
  let document: vscode.TextDocument;
  suiteSetup(async () => {
    document = await shown('alternating.txt');
    await symbolsOf(document);
  });

  test('a killed server comes back and answers', async function () {
    const [server] = servers();
    if (server === undefined) return this.skip();
    process.kill(server, 'SIGKILL');
    await newServer(server);
    await symbolsOf(document);
  });

  test('a hung server is noticed by a request, replaced, and ended', async function () {
    const [server] = servers();
    if (server === undefined) return this.skip();
    process.kill(server, 'SIGSTOP');
    const unanswered = vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(2, 12),
    );
    await newServer(server);
    await unanswered; // settles, whatever it says
    await symbolsOf(document);
  });

  test('a stopped process is no obstacle to Restart Server', async function () {
    const [server] = servers();
    if (server === undefined) return this.skip();
    process.kill(server, 'SIGSTOP');
    await vscode.commands.executeCommand('litnotes.restartServer');
    await newServer(server);
    await symbolsOf(document);
  });

  test('a server that keeps dying is given up, and Restart Server brings it back', async function () {
    if (servers().length === 0) return this.skip();
    await vscode.commands.executeCommand('litnotes.restartServer'); // forgets the deaths so far
    const dead: number[] = [];
    for (let i = 0; i < 5; i++) {
      const server = await newServer(...dead);
      await symbolsOf(document);
      dead.push(server);
      process.kill(server, 'SIGKILL');
    }
    await until('the last server to end', () => servers().length === 0);
    await vscode.commands.executeCommand('litnotes.restartServer');
    const server = await newServer(...dead);
    assert.ok(!dead.includes(server));
    await symbolsOf(document);
  });
});
