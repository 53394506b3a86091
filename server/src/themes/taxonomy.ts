/** The themes of a workspace: the built-in ones as the user's own files change and add to them. */
import type { DocumentUri, ThemeId } from '../protocol.ts';
import type { ChoiceRules, ThemeScore } from './classification.ts';
import { Classifier, type Evidence } from './classifier.ts';
import type { Problem } from './lenientJson.ts';
import type { Term } from './themeLexicon.ts';
import { themes as builtIn, otherTheme, type Theme, themeIdOf } from './themes.ts';
import type { Placement, ThemeEntry, ThemeName, ThemesFile } from './themesFile.ts';

/** Of mergers into what is merged itself; a longer one counts as a circle. */
const longestChain = 30;

/** A placement with the file it stands in. */
export interface PlacedPaper extends Placement {
  readonly uri: DocumentUri;
}

const builtInIds: ReadonlySet<ThemeId> = new Set(builtIn.map(({ id }) => id));

/** Made of all files together, whatever the order in which they came; where two disagree, the first by URI counts. */
export class Taxonomy implements ChoiceRules {
  /** Those in use, in the order in which they are shown, *Other* last. */
  readonly themes: readonly Theme[];
  /** By cite key or id, as written. */
  readonly placements: ReadonlyMap<string, PlacedPaper>;
  /** Mistakes that show only where the files and the built-in themes meet. */
  readonly problems: ReadonlyMap<DocumentUri, readonly Problem[]>;
  /** All that bears on the choice but for placements. */
  readonly fingerprint: string;
  /** All that the scores of own terms depend on. */
  readonly termsFingerprint: string;
  readonly #known = new Map<ThemeId, Known>();
  readonly #byName = new Map<ThemeId, ThemeId>();
  readonly #shownAs = new Map<ThemeId, ThemeId | undefined>();
  readonly #problems = new Map<DocumentUri, Problem[]>();
  /** Of the user's own terms alone; absent where there are none. */
  readonly #classifier: Classifier | undefined;

  constructor(files: ReadonlyMap<DocumentUri, ThemesFile>) {
    const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const theme of builtIn)
      this.#known.set(theme.id, { ...theme, name: theme.label, isOwn: false, terms: [], hidden: false });
    for (const [uri, { themes }] of inOrder) for (const entry of themes) this.#take(uri, entry);
    for (const { id, label } of this.#known.values()) this.#name(id, label);
    for (const id of [...this.#known.keys(), otherTheme.id]) this.#byName.set(id, id);
    for (const [uri, { themes }] of inOrder) for (const entry of themes) this.#merge(uri, entry);
    for (const id of [...this.#known.keys(), otherTheme.id]) this.#shownAs.set(id, this.#end(id));
    const shown = this.#shownByName();
    for (const [uri, { themes }] of inOrder) for (const entry of themes) this.#check(uri, entry, shown);
    this.themes = this.#inOrder();
    this.placements = this.#placed(inOrder);
    this.problems = this.#problems;
    const withTerms = [...this.#known.values()].filter(({ terms }) => terms.length > 0);
    this.#classifier = withTerms.length > 0 ? new Classifier(otherTheme.id) : undefined;
    for (const { id, terms } of withTerms) this.#classifier?.add(id, terms);
    this.termsFingerprint = JSON.stringify(withTerms.map(({ id, terms }) => [id, terms]));
    this.fingerprint = JSON.stringify([this.termsFingerprint, [...this.#shownAs], this.themes.map(({ id }) => id)]);
  }

  label(id: ThemeId): string {
    return this.#known.get(id)?.label ?? (id === otherTheme.id ? otherTheme.label : id);
  }

  /** What a theme is called in a file, whatever its label. */
  nameOf(id: ThemeId): string {
    return this.#known.get(id)?.name ?? this.label(id);
  }

  /** Those that a file hides, in the order in which they would be shown. */
  get hidden(): readonly Theme[] {
    return [...this.#known.values()].filter(({ hidden, mergeInto }) => hidden && mergeInto === undefined);
  }

  /** Whether there is such a theme, shown or not. */
  isKnown(id: ThemeId): boolean {
    return this.#known.has(id);
  }

  /** A theme by its id or label, as far as it is in use: of a merged one that which took it in. */
  find(name: string): ThemeId | undefined {
    const id = this.#byName.get(themeIdOf(name));
    return id === undefined ? undefined : this.#shownAs.get(id);
  }

  isOwn(theme: ThemeId): boolean {
    return this.#known.get(theme)?.isOwn ?? false;
  }

  shownAs(theme: ThemeId): ThemeId | undefined {
    return this.#shownAs.get(theme);
  }

  /** What the user's own terms say. */
  evidence(title: string, abstract: string): readonly Evidence[] {
    return this.#classifier?.evidence(title, abstract) ?? [];
  }

  #take(uri: DocumentUri, entry: ThemeEntry): void {
    const { id, name, label, area, terms } = entry;
    const known = this.#known.get(id);
    const mistake = known ? undefined : mistakeOf(entry);
    if (mistake) {
      this.#warn(uri, entry, mistake);
      return;
    }
    const before = known ?? { id, label: name, name, area: '', isOwn: !builtInIds.has(id), terms: [], hidden: false };
    if (before.labelled && label !== undefined && label !== before.label) {
      this.#warn(uri, entry, `Another file names this theme “${before.label}”, which counts`);
    }
    this.#known.set(id, {
      ...before,
      ...(label !== undefined && !before.labelled ? { label, labelled: true } : {}),
      ...(area !== undefined && !before.placed ? { area, placed: true } : {}),
      terms: [...before.terms, ...(terms ?? [])],
      hidden: before.hidden || entry.hidden,
    });
  }

  #name(id: ThemeId, label: string): void {
    const slug = themeIdOf(label);
    if (!this.#byName.has(slug)) this.#byName.set(slug, id);
  }

  #merge(uri: DocumentUri, { id, mergeInto }: ThemeEntry): void {
    const known = this.#known.get(id);
    if (!mergeInto || !known || known.mergeInto !== undefined) return;
    const into = this.#byName.get(mergeInto.id);
    if (into === undefined) this.#warn(uri, mergeInto, `There is no theme “${mergeInto.name}”`);
    else if (this.#leadsTo(into, id)) this.#warn(uri, mergeInto, 'A theme can’t be merged into itself');
    else this.#known.set(id, { ...known, mergeInto: into });
  }

  /** What shows only when all is known: a merger that leads nowhere, and themes of one name. */
  #check(
    uri: DocumentUri,
    { id, mergeInto, ...entry }: ThemeEntry,
    shown: ReadonlyMap<string, readonly Known[]>,
  ): void {
    const known = this.#known.get(id);
    if (mergeInto && known?.mergeInto !== undefined && this.#shownAs.get(id) === undefined)
      this.#warn(uri, mergeInto, `“${mergeInto.name}” is hidden, and so is what is merged into it`);
    if (!known || this.#shownAs.get(id) !== id) return;
    const other = shown.get(themeIdOf(known.label))?.find((one) => one.id !== id);
    if (other) this.#warn(uri, entry, `“${other.name}” is called “${other.label}”, too`);
  }

  #shownByName(): ReadonlyMap<string, readonly Known[]> {
    const shown = new Map<string, Known[]>();
    for (const known of this.#known.values()) {
      if (this.#shownAs.get(known.id) !== known.id) continue;
      const slug = themeIdOf(known.label);
      const there = shown.get(slug);
      if (!there) shown.set(slug, [known]);
      else if (there.length < 2) there.push(known);
    }
    return shown;
  }

  #leadsTo(from: ThemeId, id: ThemeId): boolean {
    let steps = 0;
    for (let at: ThemeId | undefined = from; at !== undefined; at = this.#known.get(at)?.mergeInto) {
      if (at === id || steps++ > longestChain) return true;
    }
    return false;
  }

  /** Where a chain of mergers ends; nowhere where that theme is hidden. */
  #end(id: ThemeId): ThemeId | undefined {
    if (id === otherTheme.id) return id;
    const known = this.#known.get(id);
    if (known?.mergeInto !== undefined) return this.#end(known.mergeInto);
    return known?.hidden ? undefined : id;
  }

  /** Own themes without an area first, then area by area, the own themes of each after the built-in ones. */
  #inOrder(): Theme[] {
    const shown = [...this.#known.values()].filter(({ id }) => this.#shownAs.get(id) === id);
    const areas = new Map<string, Theme[]>([['', []]]);
    for (const { id, label, area } of shown) {
      const there = areas.get(area);
      if (there) there.push({ id, label, area });
      else areas.set(area, [{ id, label, area }]);
    }
    return [...[...areas.values()].flat(), otherTheme];
  }

  #placed(files: readonly (readonly [DocumentUri, ThemesFile])[]): Map<string, PlacedPaper> {
    const placed = new Map<string, PlacedPaper>();
    for (const [uri, { placements }] of files) {
      for (const placement of placements) {
        const id = this.#byName.get(placement.theme.id);
        const theme = id === undefined ? undefined : this.#shownAs.get(id);
        if (theme === undefined) {
          this.#warn(
            uri,
            placement.theme,
            id === undefined
              ? `There is no theme “${placement.theme.name}”`
              : `“${placement.theme.name}” is hidden: nothing can lie there`,
          );
          continue;
        }
        const before = placed.get(placement.key);
        if (!before) placed.set(placement.key, { ...placement, uri, theme: { ...placement.theme, id: theme } });
        else if (before.theme.id !== theme) {
          this.#warn(uri, placement, `Another file places this paper in “${before.theme.name}”, which counts`);
        }
      }
    }
    return placed;
  }

  #warn(uri: DocumentUri, { range }: Pick<ThemeName, 'range'>, message: string): void {
    const problems = this.#problems.get(uri) ?? [];
    this.#problems.set(uri, problems);
    problems.push({ range, severity: 'warning', message });
  }
}

/** What is wrong with an entry that names none of the themes there are. */
function mistakeOf({ id, name, label, hidden, mergeInto, terms }: ThemeEntry): string | undefined {
  if (id === otherTheme.id) return '“Other” takes what no theme does, and can’t be changed';
  const onlyChanges = terms === undefined && (label !== undefined || hidden || mergeInto);
  return onlyChanges ? `There is no theme “${name}” to change; one of your own has “terms”, [] at least` : undefined;
}

interface Known extends Theme {
  /** The built-in label, or the name by which a file adds the theme. */
  readonly name: string;
  readonly isOwn: boolean;
  readonly terms: readonly Term[];
  readonly hidden: boolean;
  readonly mergeInto?: ThemeId;
  /** A file has named it, or given it an area. */
  readonly labelled?: boolean;
  readonly placed?: boolean;
}

/** The themes without files of the user's. */
export const builtInTaxonomy = new Taxonomy(new Map());

/** Built-in scores together with what the user's terms say, best first. */
export function withOwnTerms(builtInScores: readonly ThemeScore[], own: readonly Evidence[]): readonly ThemeScore[] {
  if (own.length === 0) return builtInScores;
  const scores = new Map(builtInScores.map((score) => [score.theme, score]));
  for (const { theme, score, terms, isDecided } of own) {
    const known = scores.get(theme);
    if (!known && !isDecided) continue;
    const all = [...(known?.terms ?? []), ...terms].sort((a, b) => b.score - a.score);
    scores.set(theme, { theme, score: score + (known?.score ?? 0), terms: all });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score);
}
