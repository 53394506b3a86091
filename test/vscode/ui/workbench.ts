import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from '../host/chromium.ts';
import { type Server, startServer } from '../host/server.ts';
import { type HostKind, openWindow } from '../host/window.ts';
import { type Box, dragWithShift, drop } from './drag.ts';
import { eventually } from './eventually.ts';

export interface WorkbenchOptions {
  /** Absolute path of the folder or `.code-workspace` to open. The window may write into it: give it a copy. */
  readonly folder: string;
  /** Absolute path of the extension under development, or … */
  readonly extension?: string;
  /** … of the .vsix to install, as a user has it. Toasts show only then. */
  readonly package?: string;
  readonly kind?: HostKind;
  /** Opens the folder in Restricted Mode. */
  readonly restricted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the system prefers, which the workbench follows. */
  readonly colorScheme?: 'light' | 'dark';
  /** 2 draws at twice the resolution. */
  readonly scale?: number;
}

/**
 * A VS Code window and all the selectors that tests need (checked with VS Code 1.139). Lists are virtual: rows out of sight are not there.
 * Locators wait by themselves in `click()`, `waitFor()`; for values use `eventually`.
 */
export class Workbench {
  readonly page: Page;
  /** What the page has printed, extension host included. */
  readonly console: string[] = [];
  private readonly server: Server;
  private readonly browser: Browser;
  private readonly driver: boolean;

  private constructor(server: Server, browser: Browser, page: Page, driver: boolean) {
    this.server = server;
    this.browser = browser;
    this.page = page;
    this.driver = driver;
    page.setDefaultTimeout(30_000);
    page.on('console', (message) => this.console.push(`[${message.type()}] ${message.text()}`));
  }

  /** Starts a server and a browser and waits until the workbench is restored. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const { folder, extension, kind = 'node', settings, restricted } = options;
    const driver = !options.package;
    const server = await startServer({ settings, driver, package: options.package, workspaceTrust: restricted });
    const browser = await launchChromium();
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1400, height: 900 },
      deviceScaleFactor: options.scale ?? 1,
      locale: 'en-US',
      reducedMotion: 'reduce',
      colorScheme: options.colorScheme ?? 'light',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
    const workbench = new Workbench(server, browser, await context.newPage(), driver);
    try {
      await openWindow(workbench.page, server, { kind, folder, extension, settings });
      await workbench.ready();
    } catch (error) {
      await workbench.close();
      throw error;
    }
    return workbench;
  }

  /** Warnings and errors on the console that are not the workbench's own. */
  complaints(): string[] {
    const own =
      /workbench\.js|Creation of workbench contribution|Failed to load resource|same-origin|Service Worker|fetching the script/;
    return this.console.filter((line) => /^\[(error|warning)\]/.test(line) && !own.test(line));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  private async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    if (this.driver) {
      await this.page.waitForFunction('!!globalThis.driver', null, { timeout: 60_000 });
      await this.page.evaluate('globalThis.driver.whenWorkbenchRestored()');
    } else await this.explorerRows.first().waitFor({ timeout: 60_000 });
  }

  // Commands and the quick input: quick open, command palette, quick picks and input boxes are one widget.

  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }
  get quickInputBox(): Locator {
    return this.quickInput.locator('.quick-input-box input');
  }
  /** Rows in sight, in the order shown. */
  get quickRows(): Locator {
    return this.quickInput.locator('.quick-input-list .monaco-list-row');
  }
  quickRow(text: string): Locator {
    return this.quickRows.filter({ hasText: text });
  }
  /** Labels of the rows in sight, without descriptions and details. */
  quickLabels(): Promise<string[]> {
    return this.quickRows.locator('.quick-input-list-row:first-child .label-name').allTextContents();
  }
  /** Runs a command by its title in the palette, `Category: Title`. */
  async command(title: string): Promise<void> {
    const typed = `>${title}`;
    await this.untilSeen(this.quickRows.first().filter({ hasText: title }), async () => {
      await this.press('F1');
      await this.quickInputBox.fill(typed);
    });
    await this.press('Enter');
    // Keys that come before the palette has given the focus back are lost.
    await this.page.waitForFunction((text) => {
      const palette = document.querySelector('.quick-input-widget');
      return !palette?.checkVisibility() || palette.querySelector('input')?.value !== text;
    }, typed);
  }
  /** Does again what a busy window may have missed, until it shows. */
  async untilSeen(wanted: Locator, act: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await act();
        return await wanted.waitFor({ timeout: tries < 4 ? 6000 : 30_000 });
      } catch (error) {
        if (tries === 4) throw error;
      }
      await this.press('Escape');
    }
  }
  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  /** The same at the pace of a person: what an editor does between two letters has its time. */
  typeCalmly(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 120 });
  }
  /** Puts a longer text at once where the focus is. */
  insert(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  // Files and editors.

  get explorerRows(): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row');
  }
  /** Opens a file of the workspace by Quick Open; a virtual workspace has none, use the Explorer there. */
  async quickOpen(name: string): Promise<void> {
    await this.untilSeen(this.editor(name), async () => {
      await this.press('Control+P');
      await this.quickInputBox.fill(name);
      // Files opened before are listed until what was typed is looked for.
      await this.quickRows.first().filter({ hasText: name }).waitFor({ timeout: 6000 });
      await this.press('Enter');
    });
  }
  /** Opens a file of the top folder by a double click in the Explorer; works in every kind of workspace. */
  async openFile(name: string): Promise<void> {
    await this.showView('Explorer');
    await this.untilSeen(this.editor(name), () => this.explorerRows.filter({ hasText: name }).dblclick());
  }
  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: name });
  }
  editor(name: string): Locator {
    return this.page.locator(`.editor-instance .monaco-editor[data-uri$="/${encodeURIComponent(name)}"]`).first();
  }
  get activeEditor(): Locator {
    return this.page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }
  /** Lines of the active editor in sight, in order. */
  async visibleLines(): Promise<string[]> {
    const lines = await this.activeEditor.locator('.view-line').evaluateAll((elements) =>
      elements.map((element) => ({
        top: Number.parseFloat((element as HTMLElement).style.top),
        text: element.textContent ?? '',
      })),
    );
    return lines.sort((a, b) => a.top - b.top).map(({ text }) => text.replaceAll('\u00a0', ' '));
  }
  /** Puts the cursor into the first place in sight where this text stands, and the focus into the editor. */
  async clickText(text: string): Promise<void> {
    let box: Box | null = await this.textBox(text);
    // Lines move while an editor settles: a digest is wrapped once it is known to be one.
    for (let tries = 0; box && tries < 5; tries++) {
      const { x, y, width, height }: Box = box;
      await this.page.mouse.click(x + width / 2, y + height / 2);
      const now = await this.textBoxNow(text);
      box = now && (now.x !== x || now.y !== y) ? now : null;
    }
  }
  /** Begins a last line in the active editor. Keys are lost while the focus is on its way, so the cursor is looked at first. */
  async beginLine(): Promise<void> {
    const focused = this.activeEditor.and(this.page.locator('.focused'));
    await this.untilSeen(focused, () => this.activeEditor.locator('.view-lines').click());
    const numbers = this.activeEditor.locator('.line-numbers');
    await eventually(
      'the cursor in the last line',
      async () => {
        await this.press('Control+End');
        return numbers.evaluateAll((elements) =>
          elements.map((element) => ({
            line: Number(element.textContent),
            isActive: element.classList.contains('active-line-number'),
          })),
        );
      },
      (lines) => assert.ok(lines.sort((a, b) => b.line - a.line)[0]?.isActive),
    );
    await this.press('Enter');
  }
  /** Moves the cursor by the Go to Line box. One-based. */
  async goToLine(line: number, column = 1): Promise<void> {
    await this.press('Control+G');
    await this.quickInputBox.waitFor();
    await this.quickInputBox.fill(`:${line}:${column}`);
    await this.quickRow(String(line)).first().waitFor();
    await this.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }
  /** `Ln 4, Col 2` and the like, one-based. */
  cursorPosition(): Promise<string> {
    return this.statusItem('Ln ').innerText();
  }
  get breadcrumbs(): Locator {
    return this.page.locator('.editor-group-container.active .breadcrumbs-control .monaco-breadcrumb-item');
  }
  get squiggles(): Locator {
    return this.page.locator('.view-overlays [class*="squiggly-"]');
  }

  // Suggestions.

  /** Labels of the suggestions in sight, from top to bottom. */
  suggestions(): Promise<string[]> {
    return this.page.locator('.suggest-widget.visible .monaco-list-row').evaluateAll((rows) => {
      const index = (row: Element) => Number(row.getAttribute('data-index'));
      const sorted = [...rows].sort((a, b) => index(a) - index(b));
      return sorted.map((row) => row.querySelector('.label-name')?.textContent ?? '');
    });
  }

  /** Chooses a quick fix at the cursor by the beginning of its title. */
  async quickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    await this.untilSeen(row, () => this.press('Control+.'));
    await row.click();
  }

  // Hovers.

  get hover(): Locator {
    return this.page.locator('.monaco-hover:visible').first();
  }
  /** Rests the mouse on a text in the active editor. The editor ignores a jump without moves in between. */
  async hoverText(text: string): Promise<void> {
    await this.untilSeen(this.hover, async () => {
      const box = await this.textBox(text);
      await this.page.mouse.move(box.x - 30, box.y - 40);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    });
  }
  /** Takes the mouse away, so that no hover stays open. */
  async leave(): Promise<void> {
    await this.page.mouse.move(5, 5);
    await this.hover.waitFor({ state: 'hidden' });
  }
  /** Pixels of a piece of text in the active editor: one element can hold the whole line. */
  private async textBox(text: string): Promise<Box> {
    await this.activeEditor.locator('.view-line', { hasText: text }).first().waitFor();
    const box = await this.textBoxNow(text);
    if (!box) throw new Error(`"${text}" is split over several tokens: look for a shorter text`);
    return box;
  }
  private textBoxNow(text: string): Promise<Box | null> {
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line')) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const start = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return null;
    }, text);
  }

  // Views.

  /** An entry of the activity bar. Click the entry, not the link in it: a badge lies over the link. */
  activity(title: string): Locator {
    return this.page.locator('.activitybar .action-item', {
      has: this.page.locator(`a.action-label[aria-label^="${title}"]`),
    });
  }
  /** Opens a side bar; a click on one that is open would close it. */
  async showView(title: string): Promise<void> {
    const entry = this.activity(title);
    if (!/\bchecked\b/.test((await entry.getAttribute('class')) ?? '')) await entry.click();
  }
  pane(title: string): Locator {
    return this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) });
  }
  /** Opens a view's section if it is closed. */
  async expandPane(title: string): Promise<Locator> {
    const header = this.pane(title).locator('.pane-header');
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    return this.pane(title);
  }
  treeRows(pane: Locator): Locator {
    return pane.locator('.monaco-list-row');
  }
  treeRow(pane: Locator, label: string): Locator {
    return pane.locator('.monaco-list-row', { has: this.page.locator('.label-name', { hasText: label }) }).first();
  }
  treeLabels(pane: Locator): Promise<string[]> {
    return this.treeRows(pane).locator('.label-name').allTextContents();
  }
  /** Opens a closed tree row. A tree that is being redrawn takes no click. */
  async expandRow(row: Locator): Promise<void> {
    await this.untilSeen(row.and(this.page.locator('[aria-expanded="true"]')), async () => {
      if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
    });
  }
  /** An inline action of a tree row, shown only under the mouse. */
  async rowAction(row: Locator, title: string): Promise<Locator> {
    await row.hover();
    return row.locator(`.action-label[aria-label^="${title}"]`);
  }
  /** Picks an entry of a row's context menu. */
  async contextMenu(row: Locator, entry: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-menu-item', { hasText: entry }).first();
    // A tree that is redrawn under the mouse opens the menu of another row.
    await this.untilSeen(row.and(this.page.locator('.focused')), () => row.click({ button: 'right' }));
    await item.waitFor();
    // A menu takes no click in its first moments, lest the click that opened it chooses something.
    for (let tries = 0; tries < 10 && (await item.isVisible()); tries++) {
      await item.click({ timeout: 2000 }).catch(() => {});
      await item.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => {});
    }
  }

  /** Drags a row over a place of the editor; `drop` lets go. */
  readonly dragWithShift = (row: Locator, to: Box) => dragWithShift(this.page, row, to);
  readonly drop = () => drop(this.page);

  // The rest of the window.

  statusItem(text: string): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }
  /** Waits for a message. With the driver there are no toasts, so the notification centre is looked at. */
  async notification(text: string): Promise<void> {
    if (!this.driver)
      return this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).waitFor();
    const center = this.page.locator('.notifications-center.visible');
    if (!(await center.isVisible())) await this.command('Notifications: Show Notifications');
    await center.locator('.notification-list-item', { hasText: text }).waitFor();
    await this.command('Notifications: Hide Notifications');
  }
  /** Texts of the notification centre, which stays open. */
  async notifications(): Promise<string> {
    await this.press('Escape');
    await this.press('Escape');
    await this.command('Notifications: Show Notifications');
    return this.page.locator('.notifications-center.visible').innerText();
  }
  webview(index = 0): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').nth(index).frameLocator('iframe#active-frame');
  }
  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
  /** Saves the window as a picture. */
  async screenshot(file: string): Promise<void> {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }
}
