/** Any message, whatever is wrong with it, fails alone: the server lives on and answers the next. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as protocol from '../../server/src/protocol.ts';
import { Random } from '../random.ts';
import { copied } from '../vscode/ui/copied.ts';
import { ServerProcess } from './serverProcess.ts';

/** Messages between two looks at the server's health. */
const batch = 250;
/** An answer that takes longer does not come. */
const longestWait = 60_000;

interface Counts {
  readonly requests: number;
  readonly refused: number;
}

/** Sends so many messages to the bundled server over a small library; throws where one is not answered. */
export async function checkMessages(count: number, seed: number): Promise<Counts> {
  const folder = copied('test/vscode/fixture');
  const messages = new Messages(folder, new Random(seed));
  fs.copyFileSync(path.join(folder, 'cards.txt'), path.join(folder, untouched));
  const server = new ServerProcess();
  let refused = 0;
  let requests = 0;
  try {
    await server.initialize(folder);
    const before = await health(server);
    assert.notEqual(before, '');
    for (let sent = 0; sent < count; ) {
      const answers: Promise<unknown>[] = [];
      for (let i = 0; i < batch && sent < count; i++, sent++) {
        const { method, params, isRequest } = messages.next();
        if (!isRequest) void server.connection.sendNotification(method, params);
        else answers.push(within(server.request(method, params), `${method} ${JSON.stringify(params)}`));
      }
      requests += answers.length;
      for (const answer of await Promise.allSettled(answers)) {
        if (answer.status === 'fulfilled') continue;
        if (answer.reason instanceof NoAnswer) throw answer.reason;
        refused++;
      }
      assert.equal(await health(server), before, `after ${sent} messages, seed ${seed}`);
    }
    await server.stop();
    return { requests, refused };
  } finally {
    server.child.kill('SIGKILL');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

class NoAnswer extends Error {}

async function within<T>(answer: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer to ${what.slice(0, 2000)}`)), longestWait);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The titles of the digest that no message names, once the settings are again those of the start. */
async function health(server: ServerProcess): Promise<string> {
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: { litnotes: {} } });
  await within(server.request<protocol.Status>(protocol.statusRequest, { wait: true }), 'a status');
  const query = { query: `digest:${untouched}`, limit: 9 };
  const { hits } = await within(server.request<protocol.SearchResult>(protocol.searchRequest, query), 'a search');
  return hits.map(({ paper }) => paper.title).join('\n');
}

const untouched = 'untouched.txt';

interface Message {
  readonly method: string;
  readonly params: unknown;
  readonly isRequest: boolean;
}

/** Messages that would be right but for one or a few places. */
class Messages {
  readonly #random: Random;
  readonly #uris: readonly string[];
  #version = 0;

  constructor(folder: string, random: Random) {
    this.#random = random;
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const there = files.map((file) => pathToFileURL(path.join(folder, file)).href);
    this.#uris = [...there, ...oddUris.map((uri) => uri.replace('FOLDER', pathToFileURL(folder).href))];
  }

  next(): Message {
    const random = this.#random;
    if (random.below(50) === 0)
      return { method: random.pick(unknownMethods), params: this.#any(0), isRequest: random.below(2) === 0 };
    const isRequest = random.below(6) > 0;
    const method = random.pick(isRequest ? requests : notifications);
    const params: unknown = this.#params(method);
    return { method, params: random.below(4) === 0 ? params : this.#damaged(params), isRequest };
  }

  #params(method: string): unknown {
    const random = this.#random;
    const uri = random.pick(this.#uris);
    const textDocument = { uri };
    const position = { line: random.below(40), character: random.below(60) };
    const range = { start: position, end: { line: position.line + random.below(3), character: random.below(60) } };
    switch (method) {
      case 'textDocument/didOpen':
        return { textDocument: { uri, languageId: 'markdown', version: ++this.#version, text: this.#text() } };
      case 'textDocument/didChange':
        return {
          textDocument: { uri, version: ++this.#version },
          contentChanges: [{ range, text: this.#text() }, { text: this.#text() }].slice(random.below(2)),
        };
      case 'workspace/didChangeWatchedFiles':
        return { changes: [{ uri, type: 1 + random.below(3) }] };
      case 'workspace/didChangeConfiguration':
        return { settings: { litnotes: { [random.pick(sections)]: this.#any(0) } } };
      case 'completionItem/resolve':
        return { label: this.#text(), data: this.#any(0) };
      default:
        return {
          textDocument,
          uri,
          position,
          range,
          positions: [position],
          context: { diagnostics: [], includeDeclaration: true },
          newName: this.#text(),
          query: this.#text(),
          id: this.#text(),
          ids: [this.#text()],
          key: this.#text(),
          limit: random.below(100),
          wait: false,
        };
    }
  }

  /** The same with other values at a few places, or none there. */
  #damaged(value: unknown): unknown {
    const random = this.#random;
    if (random.below(12) === 0 || typeof value !== 'object' || value === null) return this.#any(0);
    const entries = Object.entries(value);
    const at = random.below(entries.length + 1);
    const changed = entries.flatMap(([key, child], i): [string, unknown][] => {
      if (i !== at) return [[key, child]];
      return random.below(3) === 0 ? [] : [[key, this.#damaged(child)]];
    });
    if (at === entries.length) changed.push([random.pick(['__proto__', 'constructor', 'length', '0']), this.#any(0)]);
    return Array.isArray(value) ? changed.map(([, child]) => child) : Object.fromEntries(changed);
  }

  #any(depth: number): unknown {
    const random = this.#random;
    const kind = random.below(depth > 3 ? 5 : 8);
    if (kind < 2) return random.pick([null, true, false, -1, 0, 1.5, 2 ** 31, 2 ** 53, -(2 ** 40), 1e300]);
    if (kind < 4) return this.#text();
    if (kind === 4) return random.pick(this.#uris);
    const length = random.below(4);
    const children = Array.from({ length }, () => this.#any(depth + 1));
    if (kind === 5) return children;
    return Object.fromEntries(
      children.map((child) => [random.pick(['uri', 'start', 'line', 'then', 'toString']), child]),
    );
  }

  #text(): string {
    return this.#random.pick(texts).repeat(1 + (this.#random.below(20) === 0 ? this.#random.below(500) : 0));
  }
}

const requests = [
  ...['documentSymbol', 'foldingRange', 'documentLink', 'selectionRange', 'hover', 'completion', 'codeAction'],
  ...['codeLens', 'definition', 'references', 'documentHighlight', 'prepareRename', 'rename'],
]
  .map((name) => `textDocument/${name}`)
  .concat('completionItem/resolve', 'workspace/symbol')
  .concat(
    Object.values(protocol).filter((value) => typeof value === 'string' && value.startsWith('litnotes/')) as string[],
  )
  .filter((method) => !method.startsWith('litnotes/files/'));
const notifications = [
  ...['textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave'],
  ...['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration', '$/cancelRequest', '$/setTrace'],
];
const unknownMethods = ['litnotes/unknown', 'textDocument/unknown', '', '__proto__', 'constructor', '$/unknown'];
const sections = ['files', 'hover', 'themes', 'citations', 'cache', 'unknown', '__proto__'];
const texts = [
  ...[
    '',
    ' ',
    '@',
    '[[',
    '\\cite{',
    '@orchard',
    'a',
    'year:',
    'theme:"',
    '-',
    '"',
    '..',
    '%',
    '\n',
    '\r\n',
    '\0',
    '\ud800',
  ],
  ...['𝒪', 'é', '<script>', '[x](command:y)', '$(alert)', '$1', '(a+)+$', '\u202e', '9'.repeat(300), 'x'.repeat(3000)],
];
const oddUris = [
  ...['', ':', 'file:', 'file:///%', 'file:///%00', 'file:///%ff.md', 'FOLDER/../../x.md', 'FOLDER/%2e%2e/x.txt'],
  ...[
    'FOLDER/a%2Fb.md',
    'FOLDER//double.md',
    'FOLDER/new%20note.md',
    'FOLDER/ümlaut.md',
    'FOLDER/.litnotes/keys.jsonc',
  ],
  ...[
    'untitled:Untitled-1',
    'vscode-userdata:/x',
    'http://localhost/x.md',
    'FOLDER/.litnotes/themes.jsonc',
    'C:\\x.md',
  ],
  ...[
    'file://server/share/x.md',
    'FOLDER/con.md',
    'data:text/plain,x',
    'javascript:alert(1)',
    `FOLDER/${'n'.repeat(500)}.md`,
  ],
];
