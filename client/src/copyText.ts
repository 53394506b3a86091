import { env, window } from 'vscode';
import { counted } from './views/text.ts';

/** Puts texts on the clipboard, one a line, and says so in passing. */
export async function copyText(...texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await copied(texts.join('\n'), texts.length === 1 ? `“${texts[0]}”` : counted(texts.length, 'line'));
}

/** Puts a text on the clipboard, and says in passing what it is. */
export async function copied(text: string, what: string): Promise<void> {
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(`Copied ${what}`, shownFor);
}

/** Milliseconds. */
const shownFor = 3000;
