import { codes } from './characters.ts';
import type { Dialect } from './dialect.ts';
import type { Mention, Note } from './note.ts';
import { none, type Rule } from './rule.ts';
import { type FoundMention, Source } from './source.ts';
import { grammars } from './syntaxes.ts';

export { type Dialect, dialectOf } from './dialect.ts';

export interface NoteOptions {
  /** Names, with or without backslash, of further LaTeX macros that cite as `\cite` does. */
  readonly citeMacros?: readonly string[];
}

/** Finds everything a text mentions in the syntaxes of its dialect. Never throws; one pass, linear in the text's length. */
export function parseNote(text: string, dialect: Dialect, options: NoteOptions = {}): Note {
  const grammar = grammars[dialect];
  const source = new Source(text, grammar.startsBlock);
  const rules = byCharacter(grammar.syntaxes(options.citeMacros ?? []).map((syntax) => syntax(source)));
  const prose = scan(source, rules);
  return { mentions: placed(text, source.mentions), definitions: source.definitions, prose };
}

/** Asks the rules at every character they want; returns the stretches that no rule took. */
function scan(source: Source, rules: readonly (readonly Rule[])[]): number[] {
  const { text, mentions } = source;
  const wanted = Uint8Array.from(rules, ({ length }) => (length > 0 ? 1 : 0));
  const atLineStart = rules[codes.newline]!;
  const prose: number[] = [];
  let proseStart = 0;

  const ask = (asked: readonly Rule[], at: number): number => {
    for (const rule of asked) {
      const known = mentions.length;
      const end = rule.read(at);
      if (end === none) continue;
      if (end === at || rule.keepsProse) return end;
      const start = Math.max(Math.min(at, mentions[known]?.start ?? at), proseStart);
      if (start > proseStart) prose.push(proseStart, start);
      proseStart = end;
      source.taken = end;
      return end;
    }
    return none;
  };

  for (let i = 0, fresh = true; i < text.length; ) {
    if (fresh) {
      fresh = false;
      const end = ask(atLineStart, i);
      if (end > i) {
        i = end;
        fresh = text.charCodeAt(i - 1) === codes.newline;
        continue;
      }
    }
    const code = text.charCodeAt(i);
    if (code === codes.newline) {
      fresh = true;
      i++;
    } else if (code > 127 || wanted[code] === 0) i++;
    else {
      const end = ask(rules[code]!, i);
      fresh = end > i && text.charCodeAt(end - 1) === codes.newline;
      i = end > i ? end : i + 1;
    }
  }
  if (text.length > proseStart) prose.push(proseStart, text.length);
  return prose;
}

function byCharacter(rules: readonly Rule[]): Rule[][] {
  const table: Rule[][] = Array.from({ length: 128 }, () => []);
  for (const rule of rules) for (let i = 0; i < rule.on.length; i++) table[rule.on.charCodeAt(i)]!.push(rule);
  return table;
}

/** The mentions by line and character. Lines end as in LSP: with `\n`, `\r\n` or `\r`. */
function placed(text: string, found: readonly FoundMention[]): Mention[] {
  let line = 0;
  let start = 0;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  const next = (): number => {
    if (feed < 0) return carriage;
    return carriage < 0 || feed < carriage ? feed : carriage;
  };
  return found.map(({ kind, target, form, ...range }) => {
    for (let end = next(); end >= 0 && end < range.start; end = next()) {
      start = end + (end === carriage && feed === carriage + 1 ? 2 : 1);
      line++;
      if (feed >= 0 && feed < start) feed = text.indexOf('\n', start);
      if (carriage >= 0 && carriage < start) carriage = text.indexOf('\r', start);
    }
    return {
      kind,
      target,
      line,
      start: range.start - start,
      end: range.end - start,
      targetStart: range.targetStart - start,
      targetEnd: range.targetEnd - start,
      form,
    };
  });
}
