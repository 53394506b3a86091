import { codes, isLetter, isSpace, isWordBefore, startsWithLetters } from '../characters.ts';
import { none, type Rule, type Syntax } from '../rule.ts';
import type { Source } from '../source.ts';
import { bareHost, isPaperHost, paperLink } from './paperLink.ts';

/**
 * Web addresses; without `https://` those of papers and repositories, and `www.…`. What other addresses hold is no mention
 * of anything.
 */
export const link: Syntax = (source) => linkRule(source, '');

/** The same in LaTeX, where `\_`, `\%` and the like stand for the character itself. */
export const latexLink: Syntax = (source) => linkRule(source, '_%#&~');

function linkRule(source: Source, escapable: string): Rule {
  const { text } = source;
  return {
    on: ':/.',
    read(at) {
      if (text.charCodeAt(at) === codes.slash) return paperWithoutScheme(source, at, escapable);
      if (text.charCodeAt(at) === codes.dot) return pageWithoutScheme(source, at, escapable);
      if (!text.startsWith('//', at + 1)) return none;
      const end = addressEnd(text, at + 3, escapable);
      const scheme = ['https', 'http'].find((name) => startsWithLetters(text, name, at - name.length));
      if (end === at + 3) return none;
      if (scheme !== undefined) {
        const start = at - scheme.length;
        const paper = paperLink(text, at + 3, end);
        const url = text.slice(start, end);
        const target = escapable === '' ? url : url.replaceAll('\\', '');
        const whole = { kind: 'link', target, targetStart: start, targetEnd: end } as const;
        source.cite({ form: 'url', start, end, ...(paper ?? whole) });
      }
      return end;
    },
  };
}

/** `www.example.org`, whose first dot stands at an offset. */
function pageWithoutScheme(source: Source, dot: number, escapable: string): number {
  const { text } = source;
  const start = dot - 3;
  if (start < source.taken || !startsWithLetters(text, 'www', start) || !mayBegin(text, start)) return none;
  const end = addressEnd(text, dot + 1, escapable);
  if (!/^[\p{L}\p{N}-]{1,100}\.[\p{L}\p{N}]/u.test(text.slice(dot + 1, end))) return none;
  const target = `https://${text.slice(start, end).replaceAll('\\', '')}`;
  const whole = { kind: 'link', target, targetStart: start, targetEnd: end } as const;
  source.cite({ form: 'url', start, end, ...(paperLink(text, start, end) ?? whole) });
  return end;
}

/** The address of a paper or repository that begins with the host whose path begins at an offset. */
function paperWithoutScheme(source: Source, slash: number, escapable: string): number {
  const { text } = source;
  if (!'gom'.includes(text.charAt(slash - 1) || ' ')) return none;
  let start = slash;
  const least = Math.max(source.taken, slash - 24);
  while (start > least && (isLetter(text.charCodeAt(start - 1)) || '.5'.includes(text.charAt(start - 1)))) start--;
  const host = bareHost(text.slice(start, slash));
  if (!isPaperHost(host) && !isRepositoryHost(host)) return none;
  if (!mayBegin(text, start)) return none;
  const end = addressEnd(text, slash + 1, escapable);
  const paper = paperLink(text, start, end) ?? repositoryLink(text, start, slash, end);
  if (!paper) return none;
  source.cite({ form: 'url', start, end, ...paper });
  return end;
}

/** `github.com/owner/name`: with both, since a path of one part may be anything. */
function repositoryLink(text: string, start: number, slash: number, end: number) {
  if (!isRepositoryHost(bareHost(text.slice(start, slash)))) return undefined;
  const second = text.indexOf('/', slash + 1);
  if (second <= slash + 1 || second + 1 >= end) return undefined;
  const target = `https://${text.slice(start, end).replaceAll('\\', '')}`;
  return { kind: 'link', target, targetStart: start, targetEnd: end } as const;
}

function isRepositoryHost(host: string): boolean {
  return host === 'github.com' || host === 'gitlab.com' || host === 'huggingface.co';
}

/** Whether an address without scheme may begin at an offset: no name or other address goes on there. */
function mayBegin(text: string, start: number): boolean {
  return !isWordBefore(text, start) && !'/@-_.'.includes(text.charAt(start - 1) || ' ');
}

/** Without closing punctuation, and without a bracket that opens nowhere in the address. */
function addressEnd(text: string, from: number, escapable: string): number {
  let end = from;
  let parentheses = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === codes.openParenthesis) parentheses++;
    else if (code === codes.closeParenthesis) {
      if (--parentheses < 0) break;
    } else if (code === codes.backslash) {
      if (escapable === '' || !escapable.includes(text.charAt(end + 1) || ' ')) break;
      end++;
    } else if (code <= 0x20 || (code < 128 ? '<>"`{}|^[]'.includes(text.charAt(end)) : endsAddress(code))) break;
  }
  while (end > from && ".,;:!?'*_~(".includes(text.charAt(end - 1))) end--;
  return end;
}

/** Blanks, quotes, and punctuation of East Asian scripts. */
function endsAddress(code: number): boolean {
  return isSpace(code) || (code >= 0x2018 && code <= 0x201f) || (code >= 0x3000 && code <= 0x303f) || code >= 0xff00;
}
