import type { TreeNode } from '../../../server/src/protocol.ts';

type Level = readonly TreeNode[];

/**
 * The levels of a tree that are drawn. When the server may answer otherwise they are read first, and the tree is redrawn only if one
 * is another, from what was read: while VS Code waits for rows of a redrawn tree it knows none, and runs what was clicked without its row.
 */
export class TreeLevels {
  private readonly read: (parent: string) => Promise<Level>;
  private readonly redraw: () => void;
  private drawn = new Map<string, Level>();
  private fresh = new Map<string, Level>();
  private isChecking = false;
  private isOutdated = false;

  /** `read` is called with the id of a node, or with an empty text for the roots. */
  constructor(read: (parent: string) => Promise<Level>, redraw: () => void) {
    this.read = read;
    this.redraw = redraw;
  }

  /** What to draw below a node; a tree is drawn from its roots. */
  async below(parent: string): Promise<Level> {
    if (parent === '') this.drawn = new Map();
    const { drawn } = this;
    const known = this.fresh.get(parent);
    this.fresh.delete(parent);
    // A level on its way counts as drawn, lest a change meanwhile passes it by.
    drawn.set(parent, known ?? []);
    const nodes = known ?? (await this.read(parent));
    drawn.set(parent, nodes);
    return nodes;
  }

  /** The tree is about to be drawn in another way. */
  forget(): void {
    this.drawn = new Map();
    this.fresh = new Map();
  }

  /** Redraws the tree if a level that is drawn is another now. */
  async check(): Promise<void> {
    this.fresh = new Map();
    this.isOutdated = true;
    if (this.isChecking) return;
    this.isChecking = true;
    while (this.isOutdated) {
      this.isOutdated = false;
      const { drawn } = this;
      const now = await this.readAgain(drawn);
      if (drawn !== this.drawn) this.isOutdated = true;
      else if (!now || [...now].some(([parent, nodes]) => !areEqual(nodes, drawn.get(parent)))) {
        this.fresh = now ?? new Map();
        this.redraw();
      }
    }
    this.isChecking = false;
  }

  /** Undefined where the server does not answer. */
  private async readAgain(levels: ReadonlyMap<string, Level>): Promise<Map<string, Level> | undefined> {
    const now = new Map<string, Level>();
    try {
      for (const parent of levels.keys()) now.set(parent, await this.read(parent));
    } catch {
      return undefined;
    }
    return now;
  }
}

function areEqual(a: Level, b: Level | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
