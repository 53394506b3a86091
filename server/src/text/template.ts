/** Texts with `{{places}}` to be filled in. */
import { escapedMarkdown } from './markdown.ts';

/** What fills a place; `text` is plain text, `lines` is ready for the body of the note. */
export type TemplateValue = { readonly text: string } | { readonly lines: readonly string[] };

export interface TemplateOptions {
  /** The body is Markdown: plain text is escaped in it. Front matter is YAML in any case. */
  readonly isMarkdown: boolean;
}

/** Fills a template line by line. Lines whose places are all empty are left out; places that nobody knows stay. */
export function filledTemplate(
  template: string,
  values: ReadonlyMap<string, TemplateValue>,
  { isMarkdown }: TemplateOptions,
): string {
  const out: string[] = [];
  let isInFrontMatter = false;
  let wasLeftOut = false;
  for (const [i, line] of template.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (line.trimEnd() === '---') isInFrontMatter = i === 0;
    const escaped = isInFrontMatter ? yaml : isMarkdown ? escapedMarkdown : undefined;
    const filled = filledLine(line, values, escaped);
    if (filled.isVain) {
      wasLeftOut = true;
      continue;
    }
    // The blank lines around what was left out become one.
    if (!(wasLeftOut && line.trim() === '' && (out.at(-1) ?? '').trim() === '')) out.push(...filled.lines);
    wasLeftOut = false;
  }
  return out.join('\n');
}

/** Fills the places of one line with plain text. */
export function filledName(pattern: string, values: ReadonlyMap<string, TemplateValue>): string {
  return filledLine(pattern, values, undefined).lines.join(' ');
}

type Escape = (text: string, before: string) => string;

function filledLine(
  line: string,
  values: ReadonlyMap<string, TemplateValue>,
  escaped: Escape | undefined,
): { readonly lines: readonly string[]; readonly isVain: boolean } {
  let filled = [''];
  let hasPlaces = false;
  let hasValue = false;
  const append = (text: string) => {
    filled = filled.map((each) => each + text);
  };
  for (let i = 0; i < line.length; ) {
    const open = line.indexOf('{{', i);
    const close = open < 0 ? -1 : line.indexOf('}}', open);
    const value = close < 0 ? undefined : values.get(line.slice(open + 2, close).trim());
    if (!value) {
      const end = open < 0 ? line.length : open + 2;
      append(line.slice(i, end));
      i = end;
      continue;
    }
    append(line.slice(i, open));
    hasPlaces = true;
    const before = line.slice(0, open);
    const pieces =
      'lines' in value ? value.lines : value.text === '' ? [] : [escaped?.(value.text, before) ?? value.text];
    if (pieces.length > 0) {
      hasValue = true;
      filled = pieces.flatMap((piece) => filled.map((each) => each + piece));
    }
    i = close + 2;
  }
  return { lines: filled, isVain: hasPlaces && !hasValue };
}

/** A scalar of YAML; between quotation marks of the template its content. */
function yaml(text: string, before: string): string {
  const quoted = JSON.stringify(text);
  if (before.endsWith('"')) return quoted.slice(1, -1);
  return isPlainScalar(text) ? text : quoted;
}

/** Words and dates that no reader of YAML takes for something else. */
function isPlainScalar(text: string): boolean {
  for (const character of text) if (!/[\p{L}\p{N} .-]/u.test(character)) return false;
  return /^[\p{L}\p{N}]/u.test(text) && !text.endsWith(' ') && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
}
