/** A user's own file about themes as a value: what it says, and its mistakes with their places. */
import type { Range, ThemeId } from '../protocol.ts';
import { type LenientJson, lenientJson, membersOf, type Node, type Problem } from './lenientJson.ts';
import { type Term, termOf } from './themeLexicon.ts';
import { themeIdOf } from './themes.ts';
import { wordsOf } from './words.ts';

/** Where such a file lies, from any folder of the workspace. */
export const themesFilePath = '.litnotes/themes.jsonc';

export interface ThemesFile {
  readonly themes: readonly ThemeEntry[];
  readonly placements: readonly Placement[];
  readonly problems: readonly Problem[];
}

/** A theme's name as written somewhere. */
export interface ThemeName {
  readonly id: ThemeId;
  readonly name: string;
  readonly range: Range;
}

/** What is said about one theme: one of the user's own, or changes to a built-in one. */
export interface ThemeEntry extends ThemeName {
  /** The name byte for byte. */
  readonly key: string;
  readonly label?: string;
  readonly area?: string;
  readonly hidden: boolean;
  readonly mergeInto?: ThemeName;
  /** Absent where the entry says nothing about terms. */
  readonly terms?: readonly Term[];
}

/** A paper that is to lie in a theme whatever its text says. */
export interface Placement {
  /** A cite key or an id. */
  readonly key: string;
  readonly range: Range;
  readonly theme: ThemeName;
  /** Tells apart papers that share a key. */
  readonly title?: string;
}

/** Weight of a term that names none: it decides when it stands in the title or twice in the abstract. */
export const ownWeight = 1.5;

/** Never throws; everything that can be read counts, whatever stands around it. */
export function parseThemesFile(text: string): ThemesFile {
  return new Reader(lenientJson(text)).file;
}

class Reader {
  readonly #json: LenientJson;
  readonly #problems: Problem[];

  constructor(json: LenientJson) {
    this.#json = json;
    this.#problems = [...json.problems];
  }

  get file(): ThemesFile {
    const themes: ThemeEntry[] = [];
    const placements: Placement[] = [];
    const { root } = this.#json;
    if (root) {
      for (const [name, value, key] of this.#members(root, 'The file')) {
        if (name === 'themes') themes.push(...this.#themes(value));
        else if (name === 'papers') placements.push(...this.#placements(value));
        else if (name !== '$schema') this.#warn(key, `“${name}” means nothing here; there are “themes” and “papers”`);
      }
    }
    return { themes, placements, problems: this.#problems };
  }

  #themes(node: Node): ThemeEntry[] {
    const entries = new Map<ThemeId, ThemeEntry>();
    for (const [name, value, key] of this.#members(node, '“themes”')) {
      const theme = this.#named(key, name);
      if (!theme) continue;
      const before = entries.get(theme.id);
      if (before) this.#warn(key, `“${name}” is the same theme as “${before.name}” above, which counts`);
      else entries.set(theme.id, { ...this.#entry(theme, value), key: name });
    }
    return [...entries.values()];
  }

  #entry(theme: ThemeName, node: Node): Omit<ThemeEntry, 'key'> {
    const found: { -readonly [K in keyof ThemeEntry]?: ThemeEntry[K] } = {};
    for (const [name, value, key] of this.#members(node, `What is said about “${theme.name}”`)) {
      const text = this.#textOf(value);
      switch (name) {
        case 'label':
        case 'area':
          if (text) found[name] = text;
          else this.#warn(value, `“${name}” takes a text`);
          break;
        case 'hidden':
          if (typeof value.value === 'boolean') found.hidden = value.value;
          else this.#warn(value, '“hidden” takes true or false');
          break;
        case 'mergeInto': {
          const into = text ? this.#named(value, text) : undefined;
          if (into) found.mergeInto = into;
          else if (!text) this.#warn(value, '“mergeInto” takes the name of a theme');
          break;
        }
        case 'terms':
          found.terms = this.#terms(value);
          break;
        default:
          this.#warn(key, `“${name}” means nothing here; there are label, area, terms, mergeInto and hidden`);
      }
    }
    return { ...theme, hidden: false, ...found };
  }

  #terms(node: Node): Term[] {
    if (node.type !== 'array') this.#warn(node, '“terms” takes a list of texts');
    const terms: Term[] = [];
    const known = new Map<string, string>();
    for (const item of (node.type === 'array' && node.children) || []) {
      const text = this.#textOf(item);
      if (!text) {
        this.#warn(item, 'A term is a text');
        continue;
      }
      const weight = text.includes(' = ') ? text.slice(text.indexOf(' = ') + 3) : '1';
      if (!(Number(weight) > 0)) this.#warn(item, `“${weight}” is no weight: a number above 0 is`);
      const term = termOf(text, ownWeight);
      const spellings = term.spellings.filter((spelling) => {
        const { stems, abbreviated } = wordsOf(spelling);
        const letters = `${stems.length === 1 && abbreviated[0] ? '^' : ''}${stems.join('')}`;
        const before = known.get(letters);
        if (stems.join('') === '') this.#warn(item, `“${spelling}” has no letter or digit that could be found`);
        else if (before !== undefined) this.#warn(item, `“${spelling}” is “${before}” once more`);
        else known.set(letters, spelling);
        return known.get(letters) === spelling && before === undefined;
      });
      if (spellings.length > 0) terms.push({ ...term, spellings, weight: term.weight > 0 ? term.weight : ownWeight });
    }
    return terms;
  }

  #placements(node: Node): Placement[] {
    const placements: Placement[] = [];
    for (const [key, value, keyNode] of this.#members(node, '“papers”')) {
      const parts = value.type === 'object' ? this.#members(value, '') : [];
      for (const [name, , part] of parts) {
        if (name !== 'theme' && name !== 'title')
          this.#warn(part, `“${name}” means nothing here; there are theme and title`);
      }
      const part = (wanted: string) => parts.find(([name]) => name === wanted)?.[1];
      const themeNode = value.type === 'object' ? part('theme') : value;
      const name = themeNode && this.#textOf(themeNode);
      const title = part('title');
      if (title && title.type !== 'string') this.#warn(title, '“title” takes a text');
      if (!themeNode || !name) {
        this.#warn(themeNode ?? keyNode, `The theme of “${key}” is missing: “${key}”: { "theme": "…" }`);
        continue;
      }
      const theme = this.#named(themeNode, name);
      const range = this.#json.rangeOf(keyNode);
      if (theme) placements.push({ key, range, theme, ...(title?.type === 'string' ? { title: title.value } : {}) });
    }
    return placements;
  }

  #members(node: Node, what: string) {
    return membersOf(node, what, (place, message) => this.#warn(place, message));
  }

  #named(node: Node, name: string): ThemeName | undefined {
    const id = themeIdOf(name);
    if (id !== '') return { id, name: name.trim(), range: this.#json.rangeOf(node) };
    this.#warn(node, 'The name of a theme has a letter or digit at least');
    return undefined;
  }

  #textOf(node: Node): string | undefined {
    const text = node.type === 'string' ? String(node.value).trim() : '';
    return text === '' ? undefined : text;
  }

  #warn(node: Node, message: string): void {
    this.#problems.push({ range: this.#json.rangeOf(node), severity: 'warning', message });
  }
}
