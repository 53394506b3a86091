import type { SearchHit, SearchResult } from '../../../server/src/protocol.ts';
import { ServerProcess } from '../../stdio/serverProcess.ts';
import type { Workbench } from './workbench.ts';

/** Opens the note of the sample library, with the cursor in it, and waits until the papers are counted. */
export async function openReadme(workbench: Workbench): Promise<void> {
  await workbench.openFile('README.md');
  await workbench.clickText('sample');
  await workbench.statusItem('papers').waitFor();
}

/** A search in the sample library by a server of its own, which a suite starts and ends: what lists in the window should show. */
export function samplesSearch(): (query: string) => Promise<readonly SearchHit[]> {
  const server = new ServerProcess();
  suiteSetup(() => server.initialize('samples'));
  suiteTeardown(() => server.stop());
  return async (query) => (await server.request<SearchResult>('litnotes/search', { query, limit: 60 })).hits;
}
