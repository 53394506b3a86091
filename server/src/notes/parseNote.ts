import { codes } from './characters.ts';
import type { Dialect } from './dialect.ts';
import { type CiteMacros, citeMacros } from './forms/latexMacros.ts';
import { lineCursor } from './lineCursor.ts';
import { linkLabel } from './linkLabel.ts';
import type { Mention, Note } from './note.ts';
import { none, type Rule } from './rule.ts';
import { type FoundMention, Source } from './source.ts';
import { grammars } from './syntaxes.ts';

export { type Dialect, dialectOf } from './dialect.ts';
export { type CiteMacros, citeMacros, citeMacrosWith } from './forms/latexMacros.ts';

export interface NoteOptions {
  /** LaTeX macros that cite; the known ones where there is nothing else. */
  readonly citeMacros?: CiteMacros;
}

/** Finds everything a text mentions in the syntaxes of its dialect. Never throws; one pass, linear in the text's length. */
export function parseNote(text: string, dialect: Dialect, options: NoteOptions = {}): Note {
  const work = parsingNote(text, dialect, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same; yields in long texts. */
export function* parsingNote(text: string, dialect: Dialect, options: NoteOptions = {}): Generator<void, Note> {
  const grammar = grammars[dialect];
  const source = new Source(text, grammar.startsBlock);
  const rules = byCode(grammar.syntaxes(options.citeMacros ?? citeMacros).map((syntax) => syntax(source)));
  const prose: number[] = [];
  const scanTo = scan(source, rules, prose);
  for (let at = scanTo(stretch); at < text.length; at = scanTo(at + stretch)) yield;
  const found = source.mentions;
  const place = placing(text, dialect);
  const mentions: Mention[] = [];
  for (let i = 0; i < found.length; i++) {
    mentions.push(place(found[i]!));
    if (i % mentionsAtOnce === mentionsAtOnce - 1) yield;
  }
  return { mentions, definitions: source.definitions, prose };
}

/** Characters and mentions between two yields. */
const stretch = 30_000;
const mentionsAtOnce = 2000;

/**
 * Asks the rules at every character they want, from where it came to up to an offset or a little beyond; returns how far it
 * came. Puts into `prose` the stretches that no rule took.
 */
function scan(source: Source, rules: RulesByCode, prose: number[]): (to: number) => number {
  const { text, mentions } = source;
  const wanted = Uint8Array.from(rules, (asked, code) => (asked || code === codes.newline ? 1 : 0));
  let proseStart = 0;
  let i = 0;
  let atLineStart = true;

  const ask = (asked: readonly Rule[] | undefined, at: number): number => {
    for (const rule of asked ?? []) {
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

  return (to) => {
    while (i < to && i < text.length) {
      const end = atLineStart ? ask(rules[codes.newline], i) : none;
      if (end > i) {
        i = end;
        atLineStart = text.charCodeAt(i - 1) === codes.newline;
        continue;
      }
      i = nextWanted(text, i, wanted);
      const code = text.charCodeAt(i);
      const taken = code === codes.newline ? none : ask(rules[code], i);
      i = taken > i ? taken : i + 1;
      atLineStart = text.charCodeAt(i - 1) === codes.newline;
    }
    if (i >= text.length && text.length > proseStart) {
      prose.push(proseStart, text.length);
      proseStart = text.length;
    }
    return i;
  };
}

function nextWanted(text: string, from: number, wanted: Uint8Array): number {
  const { length } = text;
  let i = from;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && wanted[code] === 1) break;
  }
  return i;
}

type RulesByCode = readonly (readonly Rule[] | undefined)[];

function byCode(rules: readonly Rule[]): RulesByCode {
  const table: Rule[][] = new Array(128);
  for (const rule of rules) {
    for (let i = 0; i < rule.on.length; i++) {
      const code = rule.on.charCodeAt(i);
      const there = table[code];
      if (there) there.push(rule);
      else table[code] = [rule];
    }
  }
  return table;
}

/** Tells mentions, in the order of the text, by line and character. */
function placing(text: string, dialect: Dialect): (mention: FoundMention) => Mention {
  const placeOf = lineCursor(text);
  return (mention) => {
    const { line, start } = placeOf(mention.start);
    const isAddress = mention.form === 'url';
    const label = isAddress ? linkLabel(text, dialect, { ...mention, line, lineStart: start }) : undefined;
    return {
      kind: mention.kind,
      target: mention.target,
      line,
      start: mention.start - start,
      end: mention.end - start,
      targetStart: mention.targetStart - start,
      targetEnd: mention.targetEnd - start,
      form: mention.form,
      ...(label && { label }),
    };
  };
}
