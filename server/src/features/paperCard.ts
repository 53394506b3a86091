/** A paper as readable text, Markdown unless said otherwise: for hovers, previews and tooltips. */

import type { Library } from '../library/library.ts';
import type { LibraryPaper, Occurrence } from '../library/libraryPaper.ts';
import type { DocumentUri } from '../protocol.ts';
import { cutAtSentence } from '../text/sentences.ts';
import { counted, longFacts } from './facts.ts';
import { type Markup, markdown } from './markup.ts';

export interface CardOptions {
  /** Characters of the abstract; 0 leaves it out. */
  readonly abstractLength: number;
  /** The entry it is shown on, which needs no link. */
  readonly here?: Occurrence;
  readonly markup?: Markup;
  /** Files are still being read: what cites the paper is not all known. */
  readonly isReading?: boolean;
}

const mostLinks = 6;
const mostPlaces = 8;

export function paperCard(library: Library, paper: LibraryPaper, options: CardOptions): string {
  const { abstractLength, markup = markdown } = options;
  const abstract = abstractLength > 0 ? cutAtSentence(paper.readableAbstract, abstractLength) : undefined;
  // The abstract comes last but for its links: an editor that cuts a long hover cuts that.
  const parts = [
    markup.strong(paper.readableTitle),
    longFacts(library, paper).map(markup.text).join(' · '),
    placesOf(library, paper, options, markup),
    abstract && `${markup.text(abstract.text)}${abstract.cut ? ` … ${markup.emphasis('(abstract shortened)')}` : ''}`,
    linksOf(paper, markup),
  ];
  return parts.filter((part) => part).join('\n\n');
}

function linksOf(paper: LibraryPaper, markup: Markup): string {
  const urls = [...new Set(paper.links.map(({ url }) => url))];
  const { arxivId, doi } = paper.metadata ?? {};
  if (arxivId) urls.unshift(`https://arxiv.org/abs/${arxivId}`);
  if (doi) urls.unshift(`https://doi.org/${doi}`);
  return urls
    .slice(0, mostLinks)
    .map((url) => markup.link(url.replace(/^https?:\/\//, ''), url))
    .join(' · ');
}

function placesOf(library: Library, paper: LibraryPaper, { here, isReading }: CardOptions, markup: Markup): string {
  const others = paper.occurrences.filter((occurrence) => occurrence !== here);
  const soFar = isReading ? ' so far' : '';
  const entries = listed(
    others.map(({ uri, entry }) => ({ uri, line: entry.titleLine })),
    markup,
  );
  const mentions = library.citationsOf(paper).map(({ uri, mention }) => ({ uri, line: mention.line }));
  const lines = [markup.code(`@${library.keyOf(paper)}`)];
  if (entries !== '') lines.push(`${here ? 'Also in' : 'In'} ${entries}`);
  if (mentions.length > 0)
    lines.push(`Cited in ${counted(library.citedIn(paper), 'note')}${soFar}: ${listed(mentions, markup)}`);
  return lines.join(' · ');
}

interface Place {
  readonly uri: DocumentUri;
  readonly line: number;
}

/** Links to the first places, each line once; further ones of the same text without its name. */
function listed(places: readonly Place[], markup: Markup): string {
  const differing = places.filter(({ uri, line }, i) => places[i - 1]?.uri !== uri || places[i - 1]!.line !== line);
  const links = differing.slice(0, mostPlaces).map(({ uri, line }, i) => {
    const isNamed = differing[i - 1]?.uri === uri;
    return markup.link(`${isNamed ? '' : `${fileName(uri)}:`}${line + 1}`, `${uri}#L${line + 1}`);
  });
  const more = differing.length - mostPlaces;
  return links.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Last segment of a URI's path, decoded where it can be. */
export function fileName(uri: DocumentUri): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
