import { env, window } from 'vscode';
import { counted } from './views/text.ts';

/** Puts texts on the clipboard, one a line, and says so in passing. */
export async function copyText(...texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return;
  await env.clipboard.writeText(texts.join('\n'));
  const what = texts.length === 1 ? `“${texts[0]}”` : counted(texts.length, 'line');
  window.setStatusBarMessage(`Copied ${what}`, 3000);
}
