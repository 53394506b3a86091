/** The table of what may stand in a note: which syntaxes each dialect has. */
import type { Dialect } from './dialect.ts';
import { arxiv } from './forms/arxiv.ts';
import { asciidoc } from './forms/asciidoc.ts';
import { asciidocReference } from './forms/asciidocReference.ts';
import { doi } from './forms/doi.ts';
import { embeddedLatex, latex } from './forms/latex.ts';
import type { CiteMacros } from './forms/latexMacros.ts';
import { latexLink, link } from './forms/link.ts';
import { org } from './forms/org.ts';
import { orgRef } from './forms/orgRef.ts';
import { pandoc } from './forms/pandoc.ts';
import { restructuredTextReference } from './forms/restructuredTextReference.ts';
import { braceRole, colonRole } from './forms/roles.ts';
import { typst } from './forms/typst.ts';
import { orgWikiLink, wikiLink } from './forms/wikiLink.ts';
import { asciidocBlocks } from './passages/asciidocBlocks.ts';
import { between, span, toLineEnd } from './passages/between.ts';
import { dollarMath, typstMath } from './passages/dollarMath.ts';
import { escaped } from './passages/escaped.ts';
import { fencedCode } from './passages/fencedCode.ts';
import { htmlCode } from './passages/htmlCode.ts';
import { inlineCode } from './passages/inlineCode.ts';
import { latexPassages } from './passages/latexPassages.ts';
import { linkTitle } from './passages/linkTitle.ts';
import {
  closesLiteral,
  closesPlainCode,
  opensAsciidocCode,
  opensLiteral,
  opensPlainCode,
} from './passages/literalMarks.ts';
import { markdownBlocks, startsMarkdownBlock } from './passages/markdownBlocks.ts';
import { markdownLabels } from './passages/markdownLabels.ts';
import { obsidianComment } from './passages/obsidianComment.ts';
import { closesOrgCode, opensOrgCode, orgBlocks } from './passages/orgBlocks.ts';
import { restructuredTextBlocks } from './passages/restructuredTextBlocks.ts';
import { typstComment, typstRaw, typstString } from './passages/typstPassages.ts';
import type { Syntax } from './rule.ts';
import type { BlockStart } from './source.ts';

export interface Grammar {
  /**
   * Asked in this order where several want the same character, so what hides other syntaxes comes first and the longer
   * form before the shorter. Names and titles of papers are no syntax: they are looked for in what is left as prose.
   */
  readonly syntaxes: (citeMacros: CiteMacros) => readonly Syntax[];
  readonly startsBlock: BlockStart;
}

const identifiers = [link, doi, arxiv];
const texMath = [between('\\(', '\\)', 'paragraph'), between('\\[', '\\]', 'paragraph')];
const displayMath = between('$$', '$$', 'paragraph');
const onlyBlankLines: BlockStart = () => false;

export const grammars: Readonly<Record<Dialect, Grammar>> = {
  markdown: {
    syntaxes: (citeMacros) => [
      markdownBlocks,
      braceRole,
      inlineCode,
      between('<!--', '-->', 'text'),
      obsidianComment,
      htmlCode,
      displayMath,
      dollarMath,
      embeddedLatex(citeMacros),
      ...texMath,
      escaped,
      wikiLink,
      linkTitle,
      markdownLabels,
      pandoc,
      ...identifiers,
    ],
    startsBlock: startsMarkdownBlock,
  },
  latex: {
    syntaxes: (citeMacros) => [latex(citeMacros), latexPassages, escaped, toLineEnd('%'), latexLink, doi, arxiv],
    startsBlock: onlyBlankLines,
  },
  typst: {
    syntaxes: () => [link, toLineEnd('//'), typstComment, typstRaw, typstMath, escaped, typst, typstString, doi, arxiv],
    startsBlock: onlyBlankLines,
  },
  org: {
    syntaxes: (citeMacros) => [
      orgBlocks,
      span('=', opensOrgCode, closesOrgCode),
      span('~', opensOrgCode, closesOrgCode),
      displayMath,
      dollarMath,
      embeddedLatex(citeMacros),
      ...texMath,
      org,
      orgRef,
      orgWikiLink,
      ...identifiers,
    ],
    startsBlock: onlyBlankLines,
  },
  asciidoc: {
    syntaxes: () => [
      asciidocBlocks,
      span('`', opensAsciidocCode, closesLiteral),
      between('+++', '+++', 'paragraph'),
      span('+', opensLiteral, closesLiteral),
      between('stem:[', ']', 'paragraph'),
      between('latexmath:[', ']', 'paragraph'),
      between('asciimath:[', ']', 'paragraph'),
      between('pass:[', ']', 'paragraph'),
      escaped,
      asciidoc,
      asciidocReference,
      ...identifiers,
    ],
    startsBlock: onlyBlankLines,
  },
  restructuredtext: {
    syntaxes: () => [
      restructuredTextBlocks,
      span('``', opensLiteral, closesLiteral),
      colonRole,
      escaped,
      restructuredTextReference,
      ...identifiers,
    ],
    startsBlock: onlyBlankLines,
  },
  plaintext: {
    syntaxes: (citeMacros) => [
      fencedCode,
      span('`', opensPlainCode, closesPlainCode),
      embeddedLatex(citeMacros),
      wikiLink,
      pandoc,
      ...identifiers,
    ],
    startsBlock: onlyBlankLines,
  },
};
