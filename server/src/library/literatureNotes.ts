/** Which note is a paper's own: it says so in its front matter (`citekey: key`), or its file is named after the key. */
import type { Mention } from '../notes/note.ts';
import type { DocumentUri } from '../protocol.ts';
import { keyToken, mentionTokens } from './citationIndex.ts';

export class LiteratureNotes {
  /** Tokens of the key in a note's front matter, or of the key that its file is named after → notes. */
  readonly #declared = new Map<string, Set<DocumentUri>>();
  readonly #named = new Map<string, Set<DocumentUri>>();
  readonly #declarations = new Map<DocumentUri, readonly string[]>();

  set(uri: DocumentUri, mentions: readonly Mention[]): void {
    this.delete(uri);
    const tokens = declaredTokens(mentions);
    this.#declarations.set(uri, tokens);
    for (const token of tokens) add(this.#declared, token, uri);
    add(this.#named, nameToken(uri), uri);
  }

  delete(uri: DocumentUri): void {
    const tokens = this.#declarations.get(uri);
    if (!tokens) return;
    this.#declarations.delete(uri);
    for (const token of tokens) remove(this.#declared, token, uri);
    remove(this.#named, nameToken(uri), uri);
  }

  /** The own note of the paper that any of the tokens stands for; the first by its URI where there are several. */
  noteOf(tokensOf: () => readonly string[]): DocumentUri | undefined {
    if (this.#declarations.size === 0) return undefined;
    const tokens = tokensOf();
    return firstOf(this.#declared, tokens) ?? firstOf(this.#named, tokens);
  }

  /** Notes whose files are named after a key. */
  notesNamed(key: string): readonly DocumentUri[] {
    return [...(this.#named.get(keyToken(key)) ?? [])];
  }
}

/** A note that names several papers is nobody's own. */
function declaredTokens(mentions: readonly Mention[]): readonly string[] {
  const [declared, ...others] = mentions.filter(({ form, kind }) => form === 'frontMatter' && kind === 'key');
  return declared && others.every(({ target }) => target === declared.target) ? mentionTokens(declared) : [];
}

function nameToken(uri: DocumentUri): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  try {
    return keyToken(decodeURIComponent(stem).normalize('NFC'));
  } catch {
    return keyToken(stem);
  }
}

function firstOf(
  notes: ReadonlyMap<string, Iterable<DocumentUri>>,
  tokens: readonly string[],
): DocumentUri | undefined {
  let least: DocumentUri | undefined;
  for (const token of tokens)
    for (const uri of notes.get(token) ?? []) if (least === undefined || uri < least) least = uri;
  return least;
}

function add(map: Map<string, Set<DocumentUri>>, token: string, uri: DocumentUri): void {
  const there = map.get(token);
  if (there) there.add(uri);
  else map.set(token, new Set([uri]));
}

function remove(map: Map<string, Set<DocumentUri>>, token: string, uri: DocumentUri): void {
  const there = map.get(token);
  there?.delete(uri);
  if (there?.size === 0) map.delete(token);
}
