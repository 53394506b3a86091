/**
 * The offset of a character in a line of a text; to be asked for in ascending lines, so that all questions together take
 * time in proportion to the text. Lines end as in LSP: with `\n`, `\r\n` or `\r`.
 */
export function lineOffsets(text: string): (line: number, character: number) => number {
  let now = 0;
  let start = 0;
  let newline = indexOrEnd(text, '\n', 0);
  let carriageReturn = indexOrEnd(text, '\r', 0);
  return (line, character) => {
    for (; now < line; now++) {
      if (newline < start) newline = indexOrEnd(text, '\n', start);
      if (carriageReturn < start) carriageReturn = indexOrEnd(text, '\r', start);
      const end = Math.min(newline, carriageReturn);
      start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    return start + character;
  };
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const found = text.indexOf(wanted, from);
  return found < 0 ? text.length : found;
}
