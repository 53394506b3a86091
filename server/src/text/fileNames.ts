/** File names that every system takes. */

/** Bytes of a name in UTF-8 with its extension; file systems take 255, synchronised and encrypted ones fewer. */
const longestName = 140;
const longestExtension = 12;
/** What Windows refuses, and what would be read as something else in links and patterns. */
const forbidden = new Set('<>:"/\\|?*#^[]{}%`$');
/** Devices of Windows, with any extension. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])$/i;

/** A name for a file or folder made of any text: never empty, `.` or `..`, neither hidden nor a device, not too long. */
export function safeFileName(text: string): string {
  const name = plain(text);
  const dot = name.lastIndexOf('.');
  const length = name.length - dot;
  const hasExtension = dot >= 0 && length > 1 && length <= longestExtension && !name.slice(dot).includes(' ');
  const extension = hasExtension ? name.slice(dot) : '';
  const stem = trimmed(cut(hasExtension ? name.slice(0, dot) : name, longestName - bytes(extension)));
  const first = stem.split('.', 1)[0]!;
  return `${stem === '' ? 'unnamed' : devices.test(first.trim()) ? `_${stem}` : stem}${extension}`;
}

/** Without control characters, signs that are forbidden or not to be seen, and runs of blanks. */
function plain(text: string): string {
  let out = '';
  for (const character of text.normalize('NFC')) {
    if (/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u.test(character)) continue;
    const isBlank = forbidden.has(character) || /[\s\p{Cc}]/u.test(character);
    if (!isBlank) out += character;
    else if (!out.endsWith(' ')) out += ' ';
  }
  return out;
}

/** Windows drops blanks and stops at the end; a stop at the beginning hides a file. */
function trimmed(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && ' .'.includes(name.charAt(start))) start++;
  while (end > start && ' .'.includes(name.charAt(end - 1))) end--;
  return name.slice(start, end);
}

function cut(text: string, limit: number): string {
  let out = '';
  let left = limit;
  for (const character of text) {
    left -= bytes(character);
    if (left < 0) break;
    out += character;
  }
  return out;
}

function bytes(text: string): number {
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
}
