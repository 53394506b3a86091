import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { copied } from '../vscode/ui/copied.ts';

/** What an editor's own language client got from the server. */
export interface EditorAnswers {
  readonly symbols: readonly string[];
  readonly hover: string;
  readonly workspace: readonly string[];
  readonly afterEdit: readonly string[];
  readonly afterUndo: readonly string[];
  /** What would be written for a key in a note; where the editor was asked for it. */
  readonly completion?: readonly string[];
  readonly exitCode: number;
}

const titles = [
  'TideLog: Learned Dictionaries for Compressing Harbour Sensor Streams',
  'Counting Lighthouses from Satellite Images with Few Labels',
  'A Slow Walk through Attention: Reading Transformers One Head at a Time',
];
const inserted = [
  'Mending Nets with Graph Theory',
  'Nets tear where knots are few. We propose an algorithm that finds such places in a drawing of the net, and we show in experiments with fishermen that mending them first halves the work of a season.',
];

/** Runs an editor without a screen on a digest and checks what it was answered: symbols, hover, workspace symbols, edits, a clean end. */
export function checkEditor(command: string, args: readonly string[]): EditorAnswers {
  const folder = copied('test/vscode/fixture');
  const run = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 120_000,
    env: {
      ...process.env,
      SERVER: path.resolve('dist/server.js'),
      FILE: path.join(folder, 'alternating.txt'),
      HOVER_LINE: '4',
      QUERY: 'Ferries',
      INSERTED: JSON.stringify(inserted),
    },
  });
  assert.equal(run.status, 0, `${command}: ${run.error?.message ?? ''}${run.stderr}`);
  const answers: EditorAnswers = JSON.parse(run.stdout.trim().split('\n').at(-1)!);
  assert.deepEqual(answers.symbols, titles);
  assert.match(answers.hover, /Counting Lighthouses/);
  assert.ok(
    answers.workspace.includes('Reinforcement Learning for Ferries that Share a Narrow Channel'),
    'a paper of a digest that is not open',
  );
  assert.deepEqual(answers.afterEdit, [titles[0], inserted[0], titles[1], titles[2]]);
  assert.deepEqual(answers.afterUndo, titles);
  assert.equal(answers.exitCode, 0, 'the server ends by itself');
  return answers;
}
