import asciidoc from './links/asciidoc.txt';
import latex from './links/latex.txt';
import markdown from './links/markdown.txt';
import org from './links/org.txt';
import plaintext from './links/plaintext.txt';
import restructuredtext from './links/restructuredtext.txt';
import typst from './links/typst.txt';

/** Notes with links that stand in abstracts, by dialect. */
export const linkFiles = { markdown, latex, typst, org, asciidoc, restructuredtext, plaintext };
