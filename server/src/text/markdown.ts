/** The one place where text from files becomes Markdown. */

/**
 * Text that Markdown shows as it is: no emphasis, link, image, HTML, list, heading or icon comes of it. Escapes only what
 * would be read as markup in its place, since some editors show hovers as they are. Line breaks become blanks.
 */
export function escapedMarkdown(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const written = code < 127 ? escapes[code] : undefined;
    if (written === undefined || (written !== ' ' && !needsEscape(text, i))) continue;
    out += i > from ? text.slice(from, i) + written : written;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** By ASCII code: what stands for a character that may be read as markup; most never are. */
const escapes: (string | undefined)[] = new Array(127).fill(undefined);
for (const sign of '\\`*[]_~$#+-=>|.)') escapes[sign.charCodeAt(0)] = `\\${sign}`;
escapes[0x3c] = '&lt;';
escapes[0x26] = '&amp;';
escapes[10] = escapes[13] = ' ';

/** A Markdown link; both parts are escaped. */
export function markdownLink(label: string, url: string): string {
  return `[${escapedMarkdown(label)}](<${url.replace(/[<>\\\n\r]/g, encodeURIComponent)}>)`;
}

/** Text in a code span; holds no backtick afterwards. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/[`\n\r]/g, ' ')}\``;
}

function needsEscape(text: string, i: number): boolean {
  const next = text.charAt(i + 1);
  switch (text.charAt(i)) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
      return true;
    case '&':
      return next === '#' || isWord(next);
    case '_':
      return !(isWord(text.charAt(i - 1)) && isWord(next));
    case '~':
      return next === '~' || text.charAt(i - 1) === '~';
    case '$':
      return next === '(';
    case '#':
    case '+':
    case '-':
    case '=':
    case '>':
    case '|':
      return isAtStart(text, i);
    case '.':
    case ')':
      return isAfterLeadingNumber(text, i);
    default:
      return false;
  }
}

function isWord(c: string): boolean {
  return c !== '' && (c.toLowerCase() !== c.toUpperCase() || (c >= '0' && c <= '9'));
}

function isAtStart(text: string, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && text.charAt(k) === ' ') k--;
  return k < 0;
}

/** `1.` and `1)` begin a list. Looks back over ten characters at most. */
function isAfterLeadingNumber(text: string, i: number): boolean {
  if (i === 0 || i > 10) return false;
  for (let k = i - 1; k >= 0; k--) {
    const c = text.charAt(k);
    if (c < '0' || c > '9') return false;
  }
  return true;
}
