/** The one place where text from files becomes Markdown. */

/**
 * Text that Markdown shows as it is: no emphasis, link, image, HTML, list, heading or icon comes of it. Escapes only what
 * would be read as markup in its place, since some editors show hovers as they are. Line breaks become blanks.
 */
export function escapedMarkdown(text: string): string {
  let out = '';
  let from = 0;
  // What stands for signs near each other is put together here: a text of its own for each is slow.
  let size = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const written = code < 127 ? escapes[code] : undefined;
    if (written === undefined || (written[0] !== 32 && !needsEscape(text, i, code))) continue;
    if (i - from > shortStretch || size > mostCodes) {
      out += textOf(size) + text.slice(from, i);
      size = 0;
    } else for (; from < i; from++) codes[size++] = text.charCodeAt(from);
    for (let k = 0; k < written.length; k++) codes[size++] = written[k]!;
    from = i + 1;
  }
  return from === 0 ? text : out + textOf(size) + text.slice(from);
}

const mostCodes = 1000;
/** Characters between two signs that are put together with them. */
const shortStretch = 16;

const longestWritten = 5;
const codes = new Uint16Array(mostCodes + shortStretch + 2 * longestWritten);

function textOf(size: number): string {
  return String.fromCharCode.apply(null, codes.subarray(0, size) as unknown as number[]);
}

/** By ASCII code: the codes that stand for a character that may be read as markup; most never are. */
const escapes: (readonly number[] | undefined)[] = new Array(127).fill(undefined);
for (const sign of '\\`*[]_~$#+-=>|.)') escapes[sign.charCodeAt(0)] = codesOf(`\\${sign}`);
escapes[0x3c] = codesOf('&lt;');
escapes[0x26] = codesOf('&amp;');
escapes[10] = escapes[13] = codesOf(' ');

function codesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** A Markdown link; both parts are escaped. */
export function markdownLink(label: string, url: string): string {
  return `[${escapedMarkdown(label)}](<${url.replace(/[<>\\\n\r]/g, encodeURIComponent)}>)`;
}

/** Text in a code span; holds no backtick afterwards. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/[`\n\r]/g, ' ')}\``;
}

function needsEscape(text: string, i: number, code: number): boolean {
  switch (code) {
    case 0x5c: // \
    case 0x60: // `
    case 0x2a: // *
    case 0x5b: // [
    case 0x5d: // ]
    case 0x3c: // <
      return true;
    case 0x26: // &
      return text.charAt(i + 1) === '#' || isWordAt(text, i + 1);
    case 0x5f: // _
      return !(isWordAt(text, i - 1) && isWordAt(text, i + 1));
    case 0x7e: // ~
      return text.charAt(i + 1) === '~' || text.charAt(i - 1) === '~';
    case 0x24: // $
      return text.charAt(i + 1) === '(';
    case 0x2e: // .
    case 0x29: // )
      return isAfterLeadingNumber(text, i);
    default: // # + - = > |
      return isAtStart(text, i);
  }
}

function isWordAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code > 127) return text.charAt(i).toLowerCase() !== text.charAt(i).toUpperCase();
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
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
