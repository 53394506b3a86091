/** How a citation of one or several papers is spelled. */
import type { Dialect } from '../dialect.ts';
import type { Form } from '../note.ts';

/** Forms in which a citation can be written, not only read. */
export type WrittenForm = (typeof writtenForms)[number];

const writtenForms = [
  'pandocGroup',
  'pandoc',
  'wikiLink',
  'latex',
  'role',
  'typst',
  'typstCite',
  'org',
  'orgRef',
  'asciidoc',
  'asciidocReference',
  'restructuredTextReference',
] as const satisfies readonly Form[];

/** The signs around and between keys. */
export interface Spelling {
  readonly form: WrittenForm;
  readonly opening: string;
  /** Stands before and behind each key. */
  readonly sign: string;
  readonly endSign: string;
  readonly between: string;
  readonly closing: string;
}

const spellings: Readonly<Record<WrittenForm, Spelling>> = {
  pandocGroup: spelled('pandocGroup', '[', '@', '', '; ', ']'),
  pandoc: spelled('pandoc', '', '@', '', ', ', ''),
  wikiLink: spelled('wikiLink', '', '[[', ']]', ' ', ''),
  latex: spelled('latex', '\\cite{', '', '', ', ', '}'),
  role: spelled('role', ':cite:`', '', '', ', ', '`'),
  typst: spelled('typst', '', '@', '', ' ', ''),
  typstCite: spelled('typstCite', '', '#cite(<', '>)', ' ', ''),
  org: spelled('org', '[cite:', '@', '', '; ', ']'),
  orgRef: spelled('orgRef', 'cite:', '', '', ',', ''),
  asciidoc: spelled('asciidoc', 'cite:[', '', '', ', ', ']'),
  asciidocReference: spelled('asciidocReference', '', '<<', '>>', ' ', ''),
  restructuredTextReference: spelled('restructuredTextReference', '', '[', ']_', ' ', ''),
};

/** What each dialect can be written in; the first is taken where a text says nothing else. */
const formsOf: Readonly<Record<Dialect, readonly WrittenForm[]>> = {
  markdown: ['pandocGroup', 'pandoc', 'wikiLink', 'latex', 'role'],
  plaintext: ['pandocGroup', 'pandoc', 'wikiLink', 'latex'],
  latex: ['latex'],
  typst: ['typst', 'typstCite'],
  org: ['org', 'orgRef', 'wikiLink', 'latex'],
  asciidoc: ['asciidoc', 'asciidocReference'],
  restructuredtext: ['role', 'restructuredTextReference'],
};

/** The spelling of a form; with another opening, such as `\citep{`, where a text uses one. */
export function spellingOf(form: WrittenForm, opening?: string): Spelling {
  const usual = spellings[form];
  return opening === undefined ? usual : { ...usual, opening };
}

/** Whether a mention of this form shows how citations are written in a text of this dialect. */
export function isWritable(form: Form, dialect: Dialect): form is WrittenForm {
  return (formsOf[dialect] as readonly Form[]).includes(form);
}

export function usualForm(dialect: Dialect): WrittenForm {
  return formsOf[dialect][0]!;
}

/** `@a; @b`: what stands between the brackets. */
export function items({ sign, endSign, between }: Spelling, keys: readonly string[]): string {
  return keys.map((key) => sign + key + endSign).join(between);
}

/** `[@a; @b]`. */
export function citation(spelling: Spelling, keys: readonly string[]): string {
  return spelling.opening + items(spelling, keys) + spelling.closing;
}

function spelled(
  form: WrittenForm,
  opening: string,
  sign: string,
  endSign: string,
  between: string,
  closing: string,
): Spelling {
  return { form, opening, sign, endSign, between, closing };
}
