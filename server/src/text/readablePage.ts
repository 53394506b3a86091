import { accents, fonts } from './latexFonts.ts';
import type { Evidence } from './readableEvidence.ts';
import { isSign } from './readableGroups.ts';
import type { Marks } from './readableMarks.ts';
import type { Output } from './readableOutput.ts';

/** A text with all that was found out about it, while it is being written out. */
export interface Page extends Evidence {
  readonly source: string;
  readonly marks: Marks;
  /** The index behind the tokens that are being written: what follows belongs to others. */
  limit: number;
  /** Writes the tokens from `from` up to `to`. */
  render(from: number, to: number, output: Output): void;
}

/** A command's argument: the tokens from `from` up to `to`, and the first one behind it. */
export interface Argument {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** Whether the token at `i` is a command, with its backslash or without. */
export function isCommand({ tokens, lost }: Evidence, i: number): boolean {
  return tokens[i]?.kind === 'command' || (tokens[i]?.kind === 'bare' && lost[i] === 1);
}

/** The group in braces at `i`, if one stands there. */
export function groupAt({ tokens, groups, limit }: Page, i: number): Argument | undefined {
  const end = i < limit && isSign(tokens[i], '{') ? groups.partner[i]! : -1;
  return end < 0 ? undefined : { from: i + 1, to: end, next: end + 1 };
}

/** Commands that are each other's arguments, `\hat\hat\hat…`, are followed so far. */
const longestChain = 8;

/** What a command takes as its argument at `i`, over one blank: a group, a letter, a digit, another command. */
export function argumentAt(page: Page, i: number, chain = 0): Argument | undefined {
  const { tokens } = page;
  const at = tokens[i]?.kind === 'blank' ? i + 1 : i;
  const token = tokens[at];
  if (token === undefined || at >= page.limit || chain > longestChain) return undefined;
  if (isSign(token, '}')) return undefined;
  if (isSign(token, '{')) return groupAt(page, at);
  if (isCommand(page, at) || token.kind === 'escape') {
    const next = behindArguments(page, at, chain);
    return next === undefined ? undefined : { from: at, to: next, next };
  }
  const single = (token.kind === 'word' || token.kind === 'number') && token.says.length === 1;
  return single || token.kind === 'sign' ? { from: at, to: at + 1, next: at + 1 } : undefined;
}

/** The index behind a command and the arguments it takes, or undefined where it has not got them. */
function behindArguments(page: Page, at: number, chain: number): number | undefined {
  const name = page.tokens[at]!.says;
  const fraction = name.endsWith('frac');
  if (!fraction && name !== 'sqrt' && !fonts.has(name) && !accents.has(name)) return at + 1;
  const digits = page.tokens[at + 1];
  if (fraction && digits?.kind === 'number' && digits.says.length === 2) return at + 2;
  const next = argumentAt(page, at + 1, chain + 1)?.next;
  return fraction && next !== undefined ? argumentAt(page, next, chain + 1)?.next : next;
}
