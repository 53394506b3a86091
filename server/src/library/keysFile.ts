/** A user's own file about cite keys as a value: what it says, and its mistakes with their places. */
import { isCiteKey } from '../notes/citeKey.ts';
import type { Range } from '../protocol.ts';
import { lenientJson, membersOf, type Node, type Problem } from '../themes/lenientJson.ts';

/** Where such a file lies, from any folder of the workspace. */
export const keysFilePath = '.litnotes/keys.jsonc';

export interface KeysFile {
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/** A cite key that a paper has whatever its title is: the paper of the title or, where there is none, of the id. */
export interface Pin {
  readonly key: string;
  /** That of the key. */
  readonly range: Range;
  readonly title?: string;
  /** The library's id of the paper, its arXiv id or its DOI. */
  readonly id?: string;
}

/** Never throws; everything that can be read counts, whatever stands around it. */
export function parseKeysFile(text: string): KeysFile {
  const { root, problems: found, rangeOf } = lenientJson(text);
  const problems = [...found];
  const warn = (node: Node, message: string) => problems.push({ range: rangeOf(node), severity: 'warning', message });
  const pins = new Map<string, Pin>();
  const take = (key: string, value: Node, node: Node) => {
    const paper = paperOf(key, value, warn);
    const before = pins.get(key.toLowerCase());
    if (!isCiteKey(key)) warn(node, `“${key}” can’t be a cite key: ${whatKeysAre}`);
    else if (before) warn(node, `“${key}” is the same key as “${before.key}” above, which counts`);
    else if (!paper) warn(value, `The paper of “${key}” is missing: “${key}”: { "title": "…" }`);
    else pins.set(key.toLowerCase(), { key, range: rangeOf(node), ...paper });
  };
  for (const [name, value, node] of root ? membersOf(root, 'The file', warn) : []) {
    if (name === 'keys') for (const member of membersOf(value, '“keys”', warn)) take(...member);
    else if (name !== '$schema') warn(node, `“${name}” means nothing here; there is “keys”`);
  }
  return { pins: [...pins.values()], problems };
}

/** What a key may be, in words. */
export const whatKeysAre =
  'it takes letters, digits and underscores, with single signs of punctuation such as “-”, “:” or “.” between them';

type Warn = (node: Node, message: string) => void;

/** A text alone may be a title or an id. */
function paperOf(key: string, value: Node, warn: Warn): Pick<Pin, 'title' | 'id'> | undefined {
  const plain = textOf(value);
  if (plain !== undefined) return { title: plain, id: plain };
  const paper: { title?: string; id?: string } = {};
  for (const [name, part, node] of membersOf(value, `What is said about “${key}”`, warn)) {
    const text = textOf(part);
    if (name !== 'title' && name !== 'id') warn(node, `“${name}” means nothing here; there are title and id`);
    else if (text === undefined) warn(part, `“${name}” takes a text`);
    else paper[name] = text;
  }
  return paper.title === undefined && paper.id === undefined ? undefined : paper;
}

function textOf(node: Node): string | undefined {
  const text = node.type === 'string' ? String(node.value).trim() : '';
  return text === '' ? undefined : text;
}
