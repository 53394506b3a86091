import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreeLevels } from '../../client/src/views/treeLevels.ts';
import type { TreeNode } from '../../server/src/protocol.ts';

/** Levels of a tree whose server can be changed; `reads` are the parents that it was asked for. */
function treeOf(served: Record<string, readonly string[]>) {
  const reads: string[] = [];
  const tree = {
    served: new Map(Object.entries(served)),
    reads,
    redraws: 0,
    isGone: false,
    levels: undefined! as TreeLevels,
  };
  tree.levels = new TreeLevels(
    async (parent) => {
      reads.push(parent);
      const labels = tree.served.get(parent) ?? [];
      await new Promise((done) => setImmediate(done));
      if (tree.isGone) throw new Error('gone');
      return labels.map((label): TreeNode => ({ id: label, label, kind: 'theme' }));
    },
    () => {
      tree.redraws++;
    },
  );
  return tree;
}

const labels = (nodes: readonly TreeNode[]) => nodes.map(({ label }) => label);

test('a change that alters no level in sight redraws nothing', async () => {
  const tree = treeOf({ '': ['a', 'b'], a: ['x'], b: ['y'] });
  await tree.levels.below('');
  await tree.levels.below('a');
  tree.served.set('b', ['z']);
  await tree.levels.check();
  assert.equal(tree.redraws, 0);
  assert.deepEqual(tree.reads, ['', 'a', '', 'a']);
});

test('a changed level redraws the tree once, from what was read', async () => {
  const tree = treeOf({ '': ['a'], a: ['x'] });
  await tree.levels.below('');
  await tree.levels.below('a');
  tree.served.set('a', ['x', 'y']);
  await tree.levels.check();
  assert.equal(tree.redraws, 1);
  tree.reads.length = 0;
  assert.deepEqual(labels(await tree.levels.below('')), ['a']);
  assert.deepEqual(labels(await tree.levels.below('a')), ['x', 'y']);
  assert.deepEqual(tree.reads, []);
  await tree.levels.check();
  assert.equal(tree.redraws, 1);
});

test('a row that is opened later shows what the server says then', async () => {
  const tree = treeOf({ '': ['a'], a: ['x'] });
  await tree.levels.below('');
  await tree.levels.below('a');
  tree.served.set('', ['a', 'b']);
  await tree.levels.check();
  await tree.levels.below(''); // `a` was closed meanwhile
  tree.served.set('a', ['y']);
  await tree.levels.check();
  assert.deepEqual(labels(await tree.levels.below('a')), ['y']);
});

test('a change while a level is on its way is seen', async () => {
  const tree = treeOf({ '': ['a'] });
  const drawing = tree.levels.below('');
  tree.served.set('', ['b']);
  const checking = tree.levels.check();
  assert.deepEqual(labels(await drawing), ['a']);
  await checking;
  assert.equal(tree.redraws, 1);
  assert.deepEqual(labels(await tree.levels.below('')), ['b']);
});

test('a change during a check is checked, too', async () => {
  const tree = treeOf({ '': ['a'] });
  await tree.levels.below('');
  const checking = tree.levels.check();
  tree.served.set('', ['b']);
  void tree.levels.check();
  await checking;
  assert.equal(tree.redraws, 1);
  assert.deepEqual(labels(await tree.levels.below('')), ['b']);
});

test('what was read for another way of drawing is not used', async () => {
  const tree = treeOf({ '': ['a'] });
  await tree.levels.below('');
  tree.served.set('', ['b']);
  await tree.levels.check();
  tree.levels.forget();
  tree.served.set('', ['c']);
  assert.deepEqual(labels(await tree.levels.below('')), ['c']);
});

test('a server that does not answer lets the tree be redrawn', async () => {
  const tree = treeOf({ '': ['a'] });
  await tree.levels.below('');
  tree.isGone = true;
  await tree.levels.check();
  assert.equal(tree.redraws, 1);
});
