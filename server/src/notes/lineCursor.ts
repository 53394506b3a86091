/** Tells line and character of offsets that ascend. Lines end as in LSP: with `\n`, `\r\n` or `\r`. */
export function lineCursor(text: string): (offset: number) => { readonly line: number; readonly start: number } {
  let line = 0;
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  const next = (): number => {
    if (feed < 0) return carriage;
    return carriage < 0 || feed < carriage ? feed : carriage;
  };
  return (offset) => {
    for (let end = next(); end >= 0 && end < offset; end = next()) {
      start = end + (end === carriage && feed === carriage + 1 ? 2 : 1);
      line++;
      if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
      if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    }
    return { line, start };
  };
}
