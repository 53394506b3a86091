import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../server/src/settings.ts';
import { Random } from '../random.ts';
import { type Fixture, fixture, reasons } from './fixture.ts';
import { MemoryFiles } from './memoryFiles.ts';

/**
 * How honest the events are: all may come twice and in any order, `lossy` ones not at all. With `complete` ones there are
 * no symbolic links: nobody tells of a change under the names that links give it.
 */
export type Events = 'lossy' | 'complete';

const names = ['a.txt', 'a.txt', 'b.md', 'c.txt', 'd.png', 'e', 'e', 'f', 'drafts'];
const tops = ['/w', '/w/e', '/v', '/x'];
const settings: readonly Partial<Settings['files']>[] = [
  {},
  { include: ['**/*.txt'] },
  { exclude: ['**/drafts'] },
  { useGitignore: false },
  { maximumSizeMB: 0.00001 },
];

/** Random changes on the disk, in the editor and of settings, in a row of so many, then equal to a fresh start. */
export async function checkRun(operations: number, events: Events, seed: number): Promise<void> {
  const run = new Run(events, new Random(seed));
  run.change();
  run.live.workspace.start();
  for (let operation = 0; operation < operations; operation++) {
    run.change();
    if (run.random.below(3) === 0) run.tell();
    if (run.random.below(4) === 0) await run.someTurns();
    if (run.random.below(10) === 0) await run.live.workspace.settled();
  }
  await run.settled();
  await run.checkAgainstFresh(seed);
}

class Run {
  readonly random: Random;
  readonly #files = new MemoryFiles({ '/w/a.txt': 'one', '/w/e/b.md': 'two', '/x/a.txt': 'three' });
  readonly live: Fixture;
  readonly #events: Events;
  readonly #open = new Map<string, { version: number; text: string }>();
  #folders = ['/w'];
  #settings = settings[0]!;
  #untold: string[] = [];
  #serial = 0;

  constructor(events: Events, random: Random) {
    this.#events = events;
    this.random = random;
    this.#files.pause = () => this.someTurns();
    this.live = fixture(this.#files, this.#folders, this.#settings);
  }

  change(): void {
    const kind = this.random.below(100);
    if (kind < 30) this.#write();
    else if (kind < 40) this.#remove();
    else if (kind < 50) this.#rename();
    else if (kind < 54) this.#writeGitignore();
    else if (kind < 58 && this.#events === 'lossy') this.#link();
    else if (kind < 92) this.#edit();
    else if (kind < 96) this.#changeFolders();
    else this.#changeSettings();
  }

  /** Hands over events: in any order, some of them twice, some of them never. */
  tell(): void {
    const told = this.#untold.splice(0).filter(() => this.#events === 'complete' || this.random.below(4) > 0);
    told.push(...told.filter(() => this.random.below(4) === 0));
    for (let at = told.length - 1; at > 0; at--) {
      const other = this.random.below(at + 1);
      [told[at], told[other]] = [told[other]!, told[at]!];
    }
    this.live.workspace.look(told.map(MemoryFiles.uri));
  }

  async settled(): Promise<void> {
    this.tell();
    if (this.#events === 'lossy') this.live.workspace.rescan();
    await this.live.workspace.settled();
  }

  async checkAgainstFresh(seed: number): Promise<void> {
    this.#files.pause = async () => {};
    const fresh = fixture(this.#files, this.#folders, this.#settings);
    for (const [path, { version, text }] of this.#open) {
      fresh.workspace.open({ uri: MemoryFiles.uri(path), languageId: 'plaintext', version, text });
    }
    fresh.workspace.start();
    await fresh.workspace.ready;
    await fresh.workspace.settled();
    assert.deepEqual(this.live.texts(), fresh.texts(), `seed ${seed}`);
    assert.deepEqual(reasons(this.live.workspace.skipped), reasons(fresh.workspace.skipped), `seed ${seed}`);
    assert.equal(this.live.contents.collisions, 0, `seed ${seed}`);
  }

  /** Answers take their time, each its own. */
  async someTurns(): Promise<void> {
    for (let turns = this.random.below(this.random.pick([1, 4, 4, 20])); turns > 0; turns--)
      await new Promise((resolve) => setImmediate(resolve));
  }

  #path(): string {
    const parts = Array.from({ length: 1 + this.random.below(3) }, () => this.random.pick(names));
    return `${this.random.pick(tops)}/${parts.join('/')}`;
  }

  #existing(): string {
    return this.random.pick([...this.#files.paths(), this.#path()]);
  }

  #text(): string {
    return this.random.pick([
      `text ${100 + this.#serial++}`,
      `text ${100 + this.#serial++}`,
      'the same',
      'THROWS',
      '\0',
      `long ${'x'.repeat(20)}`,
    ]);
  }

  #write(): void {
    const path = this.random.below(2) ? this.#path() : this.#existing();
    if (this.#files.paths('directory').includes(path)) return;
    // Only an event tells of a text that has the old one's length and time.
    const isQuiet = this.#events === 'complete' && this.#files.paths('file').includes(path) && this.random.below(2);
    if (isQuiet) this.#files.writeQuietly(path, this.#text());
    else this.#files.write(path, this.#text());
    this.#untold.push(path);
  }

  #remove(): void {
    const path = this.#existing();
    this.#files.remove(path);
    this.#untold.push(path);
  }

  #rename(): void {
    const [from, to] = [this.#existing(), this.#path()];
    this.#files.rename(from, to);
    this.#untold.push(from, to);
  }

  #link(): void {
    const path = this.#path();
    this.#files.link(path, this.random.below(3) ? this.#existing() : this.random.pick(tops));
    this.#untold.push(path);
  }

  #writeGitignore(): void {
    const path = `${this.random.pick(tops)}/${this.random.below(2) ? '' : 'e/'}.gitignore`;
    if (this.random.below(3) === 0) this.#files.remove(path);
    else this.#files.write(path, this.random.pick(['a.txt', 'e/', '*.md\n!b.md', '/e/*', '!*.txt', 'drafts']));
    this.#untold.push(path);
  }

  #edit(): void {
    const path = this.random.below(3) ? this.random.pick([...this.#open.keys(), this.#path()]) : this.#existing();
    const uri = MemoryFiles.uri(path);
    const open = this.#open.get(path);
    const text = this.#text();
    if (!open) {
      this.#open.set(path, { version: 1, text });
      this.live.workspace.open({ uri, languageId: 'plaintext', version: 1, text });
    } else if (this.random.below(3) === 0) {
      this.#open.delete(path);
      this.live.workspace.close(uri);
    } else {
      open.text = text;
      this.live.workspace.change(uri, ++open.version, [{ text }]);
      if (this.random.below(3) === 0) void this.live.workspace.current(uri);
    }
  }

  #changeFolders(): void {
    const folder = this.random.pick(tops);
    const isOpen = this.#folders.includes(folder);
    this.#folders = isOpen ? this.#folders.filter((other) => other !== folder) : [...this.#folders, folder];
    const uris = [MemoryFiles.uri(folder)];
    this.live.workspace.changeFolders(isOpen ? [] : uris, isOpen ? uris : []);
  }

  #changeSettings(): void {
    this.#settings = this.random.pick(settings);
    this.live.workspace.changeSettings({ ...defaultSettings.files, ...this.#settings });
  }
}
