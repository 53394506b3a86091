/** How a card is written: as Markdown, or as plain text for editors that show hovers as they are. */
import type { MarkupKind } from 'vscode-languageserver-types';
import { codeSpan, escapedMarkdown, markdownLink } from '../text/markdown.ts';

export interface Markup {
  readonly kind: MarkupKind;
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly emphasis: (text: string) => string;
  readonly code: (text: string) => string;
  readonly link: (label: string, url: string) => string;
  /** Stands between two cards. */
  readonly rule: string;
}

export const markdown: Markup = {
  kind: 'markdown',
  text: escapedMarkdown,
  strong: (text) => `**${escapedMarkdown(text)}**`,
  emphasis: (text) => `*${escapedMarkdown(text)}*`,
  code: codeSpan,
  link: markdownLink,
  rule: '---',
};

export const plainText: Markup = {
  kind: 'plaintext',
  text: onOneLine,
  strong: onOneLine,
  emphasis: onOneLine,
  code: onOneLine,
  link: onOneLine,
  rule: '',
};

function onOneLine(text: string): string {
  return text.replace(/[\r\n]/g, ' ');
}
