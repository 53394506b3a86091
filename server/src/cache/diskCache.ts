import type { DocumentUri } from '../protocol.ts';
import type { SavedParts } from '../search/savedParts.ts';
import { inSlices, inSpareSlices } from '../sliced.ts';
import type { Cache, CachedBody, CachedText, FileMark, TextToCache } from './cache.ts';
import type { CacheFile, CacheFolder } from './cacheFolder.ts';
import { indexOf, indexRecords } from './indexRecords.ts';
import { type PackRecord, packStart, soundRecords, unpacked } from './packs.ts';
import { type HeldBytes, Slab } from './slabs.ts';
import { headOf, TextBody, textRecord } from './textRecords.ts';

/** What is known of a file that is kept. */
interface Kept {
  readonly mark: FileMark;
  readonly size: number;
  /** Where it can be read, or, where all was, the bytes themselves; neither for what was kept in this run. */
  readonly record?: PackRecord;
  readonly held?: HeldBytes;
}

/** Bytes in one pack, and in all. */
const fullPack = 64 << 20;
const mostKept = 2 ** 31;
/** Bytes read in one go where all texts are wanted. */
const block = 8 << 20;
/** With more packs than this, beside full ones, all is packed anew. */
const mostPacks = 16;

/**
 * Packs of texts in a folder. A pack is written once and never changed: what changes goes into a further one, and what
 * was kept last counts. When too much has been overtaken, all is packed anew and the old packs go.
 */
export class DiskCache implements Cache {
  readonly #folder: CacheFolder;
  readonly #stamp: string;
  readonly #report: (message: string) => void;
  readonly #kept = new Map<DocumentUri, Kept>();
  #packs: number[] = [];
  /** Files of which something may still be read. */
  readonly #open: CacheFile[] = [];
  /** Bytes in all packs, what was overtaken included. */
  #bytes = 0;

  /** `stamp` tells the code that made what is kept: other code starts anew. */
  constructor(folder: CacheFolder, stamp: string, report: (message: string) => void) {
    this.#folder = folder;
    this.#stamp = stamp;
    this.#report = report;
  }

  async load(): Promise<void> {
    const names = await this.#folder.names();
    this.#packs = names.flatMap(numberOf).sort((a, b) => a - b);
    for (const pack of this.#packs) {
      const file = await this.#folder.open(nameOf(pack));
      if (!file) continue;
      this.#open.push(file);
      this.#bytes += file.size;
      // With an index all texts are wanted, as long as they are the same.
      if (names.includes(indexName)) await this.#readAll(file);
      else for (const record of await unpacked(file, this.#stamp)) this.#found(record, { record });
    }
  }

  async #readAll(file: CacheFile): Promise<void> {
    let slab: Slab | undefined;
    const blockOf = (least: number, most: number) => {
      slab?.seal();
      slab = new Slab(Math.min(most, Math.max(least, block)));
      return slab.bytes;
    };
    for await (const record of soundRecords(file, this.#stamp, blockOf))
      this.#found(record, { held: slab!.hold(record.body) });
    slab?.seal();
  }

  #found(record: Pick<PackRecord, 'head' | 'size'>, contents: Pick<Kept, 'record' | 'held'>): void {
    const head = headOf(record);
    const overtaken = head ? this.#kept.get(head.uri) : contents;
    overtaken?.held?.release();
    if (head) this.#kept.set(head.uri, { mark: head, size: record.size, ...contents });
  }

  get size(): number {
    return this.#kept.size;
  }

  async clear(): Promise<void> {
    await this.close();
    for (const name of await this.#folder.names()) {
      if (name === indexName || numberOf(name).length > 0) await this.#folder.remove(name);
    }
  }

  /** The files that are kept, by what is claimed of them. */
  *marks(): Generator<[DocumentUri, FileMark]> {
    for (const [uri, { mark }] of this.#kept) yield [uri, mark];
  }

  async text(uri: DocumentUri, mark: FileMark): Promise<CachedText | undefined> {
    const kept = this.#isKept(uri, mark) ? this.#kept.get(uri) : undefined;
    // What is held may be let go while it is read.
    const bytes = kept?.held ? Buffer.from(kept.held.bytes) : await kept?.record?.read();
    const found = bytes && (await inSlices(new TextBody(bytes).reading()).catch(() => undefined));
    if (kept?.record && !found && this.#kept.get(uri) === kept) this.#kept.delete(uri);
    return found;
  }

  body(uri: DocumentUri, mark: FileMark): CachedBody | undefined {
    const held = this.#isKept(uri, mark) ? this.#kept.get(uri)?.held?.share() : undefined;
    return held && new TextBody(held.bytes, held);
  }

  async keep(texts: readonly TextToCache[]): Promise<void> {
    try {
      // What was kept by an earlier run is in the library by now.
      for (const [uri, { mark, size, held }] of this.#kept) {
        held?.release();
        this.#kept.set(uri, { mark, size });
      }
      await this.close();
      const all = new Map(texts.map((text) => [text.uri, text]));
      for (const uri of this.#kept.keys()) if (!all.has(uri)) this.#kept.delete(uri);
      const lost = texts.filter(({ uri, mark }) => !this.#isKept(uri, mark));
      if (this.#isWorn()) await this.#pack(texts, this.#packs);
      else if (lost.length > 0) await this.#pack(lost, []);
    } catch (error) {
      this.#report(`The cache can’t be written: ${error}`);
    }
  }

  async keepMore(texts: readonly TextToCache[]): Promise<void> {
    const lost = texts.filter(({ uri, mark }) => !this.#isKept(uri, mark));
    try {
      if (lost.length > 0) await this.#pack(lost, []);
    } catch (error) {
      this.#report(`The cache can’t be written: ${error}`);
    }
  }

  async index(): Promise<SavedParts | undefined> {
    const file = await this.#folder.open(indexName);
    if (!file) return undefined;
    try {
      return await indexOf(await unpacked(file, this.#stamp));
    } catch {
      return undefined; // It can be made anew.
    } finally {
      await file.close();
    }
  }

  async keepIndex(parts: SavedParts, isCurrent: () => boolean): Promise<boolean> {
    const stamp = this.#stamp;
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield packStart(stamp);
      for (const record of indexRecords(parts)) {
        const bytes = await inSpareSlices(record);
        if (!isCurrent()) throw new Error('The index changed while it was written');
        yield* bytes;
      }
      if (!isCurrent()) throw new Error('The index changed while it was written');
    }
    try {
      await this.#folder.write(indexName, chunks());
      return true;
    } catch (error) {
      // Arrays of an index that changed may be gone before that is noticed.
      if (isCurrent()) this.#report(`The cache can’t be written: ${error}`);
      return false;
    }
  }

  /** Writes texts into new packs; those overtaken go only when all is written. */
  async #pack(texts: readonly TextToCache[], overtaken: readonly number[]): Promise<void> {
    const left = [...texts];
    while (left.length > 0 && this.#bytes < mostKept) {
      const number = (this.#packs.at(-1) ?? 0) + 1;
      const kept = new Map<DocumentUri, Kept>();
      await this.#folder.write(nameOf(number), this.#chunks(left, kept));
      for (const [uri, each] of kept) this.#kept.set(uri, each);
      for (const { size } of kept.values()) this.#bytes += size;
      this.#packs.push(number);
    }
    if (left.length > 0) this.#report(`The cache is full: ${left.length} files will be read again`);
    for (const pack of overtaken) await this.#folder.remove(nameOf(pack));
    this.#packs = this.#packs.filter((pack) => !overtaken.includes(pack));
    if (overtaken.length > 0) this.#bytes = this.#livingSize();
  }

  /** The bytes of one pack, taken off the end of the texts that are left. */
  async *#chunks(left: TextToCache[], kept: Map<DocumentUri, Kept>): AsyncGenerator<Uint8Array> {
    yield packStart(this.#stamp);
    for (let written = 0; left.length > 0 && written < fullPack; ) {
      const { uri, mark, contents } = left.pop()!;
      const parts = await inSpareSlices(textRecord({ uri, ...mark }, contents()));
      let size = 0;
      for (const part of parts ?? []) {
        size += part.length;
        yield part;
      }
      written += size;
      kept.set(uri, { mark, size });
    }
  }

  /** Lets go of files, of which nothing can be read any more; on some systems they could not be removed otherwise. */
  async close(): Promise<void> {
    for (const file of this.#open.splice(0)) await file.close();
  }

  #isWorn(): boolean {
    const living = this.#livingSize();
    return this.#packs.length > mostPacks + living / fullPack || this.#bytes > 2 * living + fullPack;
  }

  #livingSize(): number {
    let size = 0;
    for (const kept of this.#kept.values()) size += kept.size;
    return size;
  }

  #isKept(uri: DocumentUri, { size, modified }: FileMark): boolean {
    const mark = this.#kept.get(uri)?.mark;
    return mark?.size === size && mark.modified === modified;
  }
}

const indexName = 'index.pack';
const prefix = 'texts-';
const suffix = '.pack';

function nameOf(pack: number): string {
  return `${prefix}${String(pack).padStart(6, '0')}${suffix}`;
}

function numberOf(name: string): number[] {
  const number = Number(name.slice(prefix.length, -suffix.length));
  return name === nameOf(number) ? [number] : [];
}
