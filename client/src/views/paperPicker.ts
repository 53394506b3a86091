import {
  CancellationTokenSource,
  type Disposable,
  type QuickInputButton,
  type QuickPick,
  QuickPickItemKind,
  ThemeIcon,
} from 'vscode';
import {
  type PaperSummary,
  type SearchHit,
  type SearchResult,
  searchRequest,
  summariesRequest,
  type ThemeId,
  themesRequest,
} from '../../../server/src/protocol.ts';
import type { RecentPapers } from '../recentPapers.ts';
import type { Server } from '../server.ts';
import { createRankedQuickPick, type RankedItem } from './rankedQuickPick.ts';
import { counted, rangesWithoutIcons, withoutIcons } from './text.ts';

/** A line of the list; without a paper it only says something. */
interface Row extends RankedItem {
  readonly paper?: PaperSummary;
  /** What is typed instead once the line is chosen. */
  readonly query?: string;
}

/** An icon at the end of each row. */
export interface PickerButton {
  /** Of VS Code's own icons. */
  readonly icon: string;
  readonly tooltip: string;
  run(paper: PaperSummary): void;
}

/** What a person does with a paper in the list. */
export interface PickerActions {
  readonly title?: string;
  /** Searched for at first. */
  readonly query?: string;
  readonly buttons: readonly PickerButton[];
  /** Moved to; not told for the row that a search puts first by itself. */
  moved?(paper: PaperSummary): void;
  chosen(paper: PaperSummary): void;
  chosenToSide?(paper: PaperSummary): void;
  closed?(): unknown;
}

const rowLimit = 60;

/** The list of *Go to Paper…* and *Insert Citation…*: the server searches and ranks, the list shows its answer as it is. */
export class PaperPicker implements Disposable {
  private readonly list: QuickPick<Row> = createRankedQuickPick<Row>();
  private readonly server: Server;
  private readonly recent: RecentPapers;
  private readonly actions: PickerActions;
  private readonly buttons: ReadonlyMap<QuickInputButton, PickerButton>;
  private readonly subscriptions: Disposable[];
  private readonly closing = new CancellationTokenSource();
  private search = new CancellationTokenSource();
  private themes: ReadonlyMap<ThemeId, string> = new Map();
  private isComplete = true;
  private firstRow: Row | undefined;
  private hasMoved = false;

  constructor(server: Server, recent: RecentPapers, actions: PickerActions) {
    this.server = server;
    this.recent = recent;
    this.actions = actions;
    this.buttons = new Map(
      actions.buttons.map((button) => [{ iconPath: new ThemeIcon(button.icon), tooltip: button.tooltip }, button]),
    );
    const { list } = this;
    list.title = actions.title;
    list.value = actions.query ?? '';
    list.placeholder = 'Words in any order, a name or a cite key; type ? for phrases, themes, years and more';
    this.subscriptions = [
      list,
      list.onDidChangeValue(() => void this.refresh()),
      list.onDidChangeActive(([row]) => {
        if (!row?.paper) return;
        if (row !== this.firstRow) this.hasMoved = true;
        if (this.hasMoved) actions.moved?.(row.paper);
      }),
      list.onDidAccept(() => {
        const [row] = list.selectedItems;
        if (row?.paper) actions.chosen(row.paper);
        else if (row?.query !== undefined) {
          list.value = row.query;
          void this.refresh();
        }
      }),
      list.onDidTriggerItemButton(({ button, item: { paper } }) => {
        if (paper) this.buttons.get(button)?.run(paper);
      }),
      list.onDidHide(() => actions.closed?.()),
      server.onDidChange(() => {
        if (!this.isComplete && !this.hasMoved) void this.refresh();
      }),
    ];
  }

  /** Chooses the row that the keyboard is on, to be opened beside the editor. */
  openToSide(): void {
    const paper = this.list.activeItems[0]?.paper;
    if (paper) this.actions.chosenToSide?.(paper);
  }

  show(): void {
    this.list.show();
    void this.refresh();
    void this.labelThemes();
  }

  hide(): void {
    this.list.hide();
  }

  dispose(): void {
    for (const source of [this.search, this.closing]) {
      source.cancel();
      source.dispose();
    }
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Asks for what is typed now; an answer to what was typed before is neither awaited nor shown. */
  private async refresh(): Promise<void> {
    this.search.cancel();
    this.search.dispose();
    const search = new CancellationTokenSource();
    this.search = search;
    this.list.busy = true;
    try {
      const rows = await this.rowsFor(this.list.value, search);
      if (this.search === search) this.draw(rows);
    } catch {
      if (this.search === search && !search.token.isCancellationRequested) {
        this.draw([
          note('The search was not answered', 'Type on to ask again, or run “Literature Notes: Restart Server”.'),
        ]);
      }
    } finally {
      if (this.search === search) this.list.busy = false;
    }
  }

  private draw(rows: readonly Row[]): void {
    this.firstRow = rows.find((row) => row.kind !== QuickPickItemKind.Separator);
    this.hasMoved = false;
    this.list.items = rows;
  }

  private async rowsFor(value: string, { token }: CancellationTokenSource): Promise<readonly Row[]> {
    const query = value.trim();
    const [recent, { hits, total, complete, completions = [] }] = await Promise.all([
      query === '' && this.recent.ids.length > 0
        ? this.server.request(summariesRequest, { ids: this.recent.ids }, token)
        : [],
      this.server.request(searchRequest, { query: value, limit: rowLimit }, token),
    ]);
    this.isComplete = complete;
    const visited = new Set(recent.map(({ id }) => id));
    // What begins as an operator is not yet a word.
    const isBegun = completions.length > 0 && /^\S+:$/.test(query);
    const others = isBegun ? [] : hits.filter(({ paper }) => !visited.has(paper.id));
    const rows: Row[] = completions.map(completionRow);
    if (recent.length > 0) {
      rows.push(separator('recently visited'), ...recent.map((paper) => this.paperRow(paper)));
    }
    if (others.length > 0) {
      const shown = total > hits.length ? `${hits.length} of ${counted(total, 'paper')}` : counted(total, 'paper');
      rows.push(
        separator(complete ? shown : `${shown} so far, still indexing`),
        ...others.map((hit) => this.paperRow(hit.paper, hit)),
      );
    }
    return rows.length > 0 ? rows : [nothingRow(query, complete)];
  }

  private paperRow(paper: PaperSummary, hit?: SearchHit): Row {
    const authors = hit?.matchedAuthors?.join(', ');
    const facts = [authors, this.themes.get(paper.group ?? paper.theme), paper.date];
    if (hit?.matchedIn.includes('key')) facts.push(`@${paper.key}`);
    const line = facts.filter((fact) => fact !== undefined).join(' · ');
    const detail = [hit?.sentence, line].filter(Boolean).join(' — ');
    return {
      paper,
      label: withoutIcons(paper.readableTitle),
      labelMatches: rangesWithoutIcons(paper.readableTitle, hit?.readableMatches ?? []),
      detail: withoutIcons(detail),
      detailMatches: rangesWithoutIcons(detail, hit?.sentenceMatches ?? []),
      alwaysShow: true,
      buttons: [...this.buttons.keys()],
    };
  }

  /** Themes are known only once everything was read; the list does not wait for their names. */
  private async labelThemes(): Promise<void> {
    try {
      const themes = await this.server.request(themesRequest, {}, this.closing.token);
      this.themes = new Map(themes.map(({ id, label }) => [id, label]));
      if (!this.hasMoved) await this.refresh();
    } catch {
      // Rows without a theme are good enough.
    }
  }
}

function separator(label: string): Row {
  return { label, kind: QuickPickItemKind.Separator };
}

function completionRow({ label, detail, query }: NonNullable<SearchResult['completions']>[number]): Row {
  return { label: withoutIcons(label), description: withoutIcons(detail), query, alwaysShow: true };
}

function note(label: string, detail: string): Row {
  return { label: `$(info) ${withoutIcons(label)}`, detail: withoutIcons(detail), alwaysShow: true };
}

function nothingRow(query: string, complete: boolean): Row {
  if (!complete) return note('Still indexing', 'Papers appear here as soon as their titles are known.');
  if (query === '') return note('No papers yet', 'Open a folder that holds digests, or add one to this folder.');
  return note(
    `No paper matches “${query}”`,
    'Titles, short names, keys, authors and abstracts were searched. Try fewer words.',
  );
}
