import assert from 'node:assert/strict';
import test from 'node:test';
import { clientFiles } from '../../server/src/clientFiles.ts';
import { readDirectoryRequest, readFileRequest, statRequest } from '../../server/src/protocol.ts';

function filesAnswering(answers: Readonly<Record<string, unknown>>) {
  return clientFiles(async <R>(method: string) => {
    const answer = answers[method];
    if (answer instanceof Error) throw answer;
    return answer as R;
  });
}

const uri = 'vscode-vfs://github/somebody/notes/a.txt';

test('what the client answers is handed on', async () => {
  const entries = [{ name: 'a.txt', kind: 'file', symbolicLink: false }];
  const stat = { kind: 'file', size: 3, modified: 1 };
  const files = filesAnswering({
    [readDirectoryRequest]: entries,
    [statRequest]: stat,
    [readFileRequest]: '\ufeffabc',
  });
  assert.deepEqual(await files.readDirectory(uri), entries);
  assert.deepEqual(await files.stat(uri), stat);
  assert.deepEqual(await files.readText(uri), { text: 'abc' });
  assert.equal(await files.realPath(uri), uri);
});

test('an empty file is a text', async () => {
  assert.deepEqual(await filesAnswering({ [readFileRequest]: '' }).readText(uri), { text: '' });
});

test('a text with a zero byte near its beginning is binary', async () => {
  assert.equal(await filesAnswering({ [readFileRequest]: 'a\0b' }).readText(uri), 'binary');
});

test('null and failures are undefined', async () => {
  for (const answer of [null, new Error('the client is gone')]) {
    const files = filesAnswering({ [readDirectoryRequest]: answer, [statRequest]: answer, [readFileRequest]: answer });
    assert.equal(await files.readDirectory(uri), undefined);
    assert.equal(await files.stat(uri), undefined);
    assert.equal(await files.readText(uri), undefined);
  }
});
