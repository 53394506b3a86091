import type { Page } from 'playwright-core';

/** What can be open in a window, and where it is drawn. */
const sights = {
  menu: '.monaco-menu',
  dialog: '.monaco-dialog-box',
  'quick input': '.quick-input-widget',
  suggestions: '.suggest-widget.visible',
  hover: '.monaco-hover',
  message: '.monaco-editor-overlaymessage',
  notifications: '.notifications-center.visible, .notifications-toasts',
  tabs: '.tabs-container',
  editor: '.editor-group-container.active .editor-instance .view-lines',
  'side bar': '.part.sidebar .content',
  panel: '.part.panel .content',
  'status bar': '.part.statusbar',
};

/** What a person would see of a window at a glance, a line for each thing: for the message of a failure. */
export async function glance(page: Page): Promise<string[]> {
  return page.evaluate((table) => {
    const lines: string[] = [];
    for (const [what, selector] of Object.entries(table)) {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        const text = element.innerText.replaceAll(/\s+/g, ' ').trim();
        const typed = element.querySelector('input')?.value;
        if (!element.checkVisibility({ visibilityProperty: true }) || !(text || typed)) continue;
        lines.push(`${what}: ${typed === undefined ? '' : `[${typed}] `}${text}`.slice(0, 200));
      }
    }
    const { tagName, className, ariaLabel } = document.activeElement ?? document.body;
    lines.push(`focus: ${tagName.toLowerCase()} ${ariaLabel ?? className}`.slice(0, 200));
    return lines;
  }, sights);
}
