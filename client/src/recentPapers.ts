import type { Memento } from 'vscode';
import type { PaperId } from '../../server/src/protocol.ts';

const key = 'recentPapers';
const limit = 30;

/** The papers visited last in this workspace, most recent first. */
export class RecentPapers {
  private readonly memento: Memento;

  constructor(memento: Memento) {
    this.memento = memento;
  }

  get ids(): readonly PaperId[] {
    return this.memento.get<readonly PaperId[]>(key, []);
  }

  /** Remembers a visit. */
  add(id: PaperId): void {
    void this.memento.update(key, [id, ...this.ids.filter((other) => other !== id)].slice(0, limit));
  }
}
