import {
  type Disposable,
  type Tab,
  TabInputText,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Location } from '../../../server/src/protocol.ts';
import { digestLanguage } from '../documents.ts';
import { keepInSight, rangeOf } from '../places.ts';

/**
 * Shows entries in the editor while one moves through a list, and puts everything back afterwards: the former editor with
 * its cursor and scroll position, and no tab more than before.
 */
export class PaperPreview implements Disposable {
  private readonly highlight = window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  });
  private readonly former = formerEditor();
  private readonly tabsBefore = new Set(textTabs().map(tabKey));
  private readonly shown = new Set<string>();
  private wanted: Location | undefined;
  private showing: Promise<void> | undefined;

  /** Shows an entry; of several asked for in a row only the last. */
  show(place: Location): void {
    this.wanted = place;
    this.showing ??= this.showWanted().finally(() => {
      this.showing = undefined;
    });
  }

  /** Shows no more; afterwards nothing of it is under way. */
  async settle(): Promise<void> {
    this.wanted = undefined;
    await this.showing;
  }

  /** Puts the editors back as they were. */
  async restore(): Promise<void> {
    await this.settle();
    if (this.shown.size === 0) return;
    const { former } = this;
    if (former) {
      const editor = await window.showTextDocument(former.uri, {
        viewColumn: former.viewColumn,
        preview: former.isPreview,
        selection: former.selection,
      });
      editor.selections = [...former.selections];
      if (former.visible) editor.revealRange(former.visible, TextEditorRevealType.AtTop);
    }
    const added = textTabs().filter((tab) => this.shown.has(uriOf(tab)) && !this.tabsBefore.has(tabKey(tab)));
    if (added.length > 0) await window.tabGroups.close(added, former !== undefined);
  }

  dispose(): void {
    this.wanted = undefined;
    this.highlight.dispose();
  }

  private async showWanted(): Promise<void> {
    while (this.wanted) {
      const place = this.wanted;
      try {
        const document = await workspace.openTextDocument(Uri.parse(place.uri));
        if (this.wanted === place) await this.reveal(place, document.uri);
      } catch {
        // Gone or unreadable: the picker says so when the paper is chosen.
      }
      if (this.wanted === place) return;
    }
  }

  private async reveal(place: Location, uri: Uri): Promise<void> {
    this.shown.add(uri.toString());
    const editor = await window.showTextDocument(uri, {
      viewColumn: this.former?.viewColumn ?? ViewColumn.Active,
      preview: true,
      preserveFocus: true,
    });
    editor.setDecorations(this.highlight, [rangeOf(place)]);
    editor.revealRange(rangeOf(place), TextEditorRevealType.InCenterIfOutsideViewport);
    if (editor.document.languageId !== digestLanguage) keepInSight(uri, () => rangeOf(this.wanted ?? place).start);
  }
}

function formerEditor() {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  return {
    uri: editor.document.uri,
    viewColumn: editor.viewColumn,
    selection: editor.selection,
    selections: editor.selections,
    visible: editor.visibleRanges[0],
    isPreview: window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false,
  };
}

function textTabs(): Tab[] {
  return window.tabGroups.all.flatMap((group) => group.tabs.filter((tab) => tab.input instanceof TabInputText));
}

function uriOf(tab: Tab): string {
  return tab.input instanceof TabInputText ? tab.input.uri.toString() : '';
}

function tabKey(tab: Tab): string {
  return `${tab.group.viewColumn} ${uriOf(tab)}`;
}
