import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { editorFor } from './library.ts';

test('the overview agrees with themes and digests, and is sent once for each change', async (t) => {
  const editor = await editorFor(t);
  const overview = await editor.request<protocol.Overview>(protocol.overviewRequest, {});
  const themes = await editor.request<protocol.ThemeSummary[]>(protocol.themesRequest, {});
  assert.deepEqual(
    overview.themes.map(({ id, count }) => [id, count]),
    themes.map(({ id, count }) => [id, count]),
  );
  for (const { uri, papers } of overview.digests) {
    const listed = await editor.request<protocol.PaperSummary[]>(protocol.papersRequest, { digest: uri });
    const ids = overview.papers.ids.split(' ');
    assert.deepEqual(
      papers
        .split(',')
        .map((index) => ids[Number(index)])
        .sort(),
      listed.map(({ id }) => id).sort(),
    );
  }
  assert.deepEqual([overview.periods.labels, overview.periods.undated], [['2023-12-27'], 2]);
  const { stamp } = overview;
  assert.equal(await editor.request(protocol.overviewRequest, { known: stamp }), null);
  await editor.openDocument('memory:/w/b.md', '');
  const after = await editor.request<protocol.Overview>(protocol.overviewRequest, { known: stamp });
  assert.notEqual(after.stamp, stamp);
  assert.equal(after.papers.ids.split(' ').length, 2);
});
