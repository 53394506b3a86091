/** Papers without a theme, divided into groups by the phrases that many of them are about. */
import type { PaperId, ThemeId } from '../protocol.ts';
import { assignment } from './groupAssignment.ts';
import { chosenLabels } from './groupChoice.ts';
import { groupLabel, labelCandidates, type PaperText } from './groupLabels.ts';
import { phraseCounts } from './phraseCounts.ts';
import type { PhraseSet } from './phraseSets.ts';
import { themeIdOf } from './themes.ts';

/** A group of papers that share a subject. */
export interface PaperGroup {
  /** Depends on the label's stems alone. */
  readonly id: ThemeId;
  readonly label: string;
  readonly papers: readonly PaperId[];
}

/** From so many papers on they are divided. */
export const leastToDivide = 15;
/** Papers that a label's spelling is taken from. */
const mostRead = 25;

export interface GroupingInput {
  readonly papers: ReadonlyMap<PaperId, PhraseSet>;
  /** The text that the phrases were read from. */
  readonly textOf: (id: PaperId) => PaperText;
  /** The same as a person would write it. */
  readonly writtenOf: (id: PaperId) => PaperText;
}

/**
 * The groups, in the order of their labels. They depend on the papers alone, not on the order in which they came. Yields
 * often; some papers are left without a group.
 */
export function* grouping({ papers, textOf, writtenOf }: GroupingInput): Generator<void, readonly PaperGroup[]> {
  if (papers.size < leastToDivide) return [];
  const ids = [...papers.keys()];
  const sets = [...papers.values()];
  yield;
  const counts = yield* phraseCounts(sets, leastMembers(ids.length));
  const candidates = yield* labelCandidates(counts, (paper) => textOf(ids[paper]!));
  const labels = yield* chosenLabels(candidates, sets, leastMembers(ids.length));
  const members = yield* assignment(labels, counts, sets);
  const groups: PaperGroup[] = [];
  for (const [i, { stems }] of labels.entries()) {
    const own = members[i]!;
    if (own.all.length < leastMembers(ids.length)) continue;
    const read = own.direct.map((paper) => ids[paper]!).sort();
    const label = yield* groupLabel(
      stems,
      read.slice(0, mostRead).map((id) => () => writtenOf(id)),
    );
    groups.push({
      id: `other-${themeIdOf(stems)}`,
      label,
      papers: own.all.map((paper) => ids[paper]!),
    });
    yield;
  }
  return groups.sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
}

/** Smaller groups are none: 3 papers of 15, 5 of 2,000. */
function leastMembers(papers: number): number {
  return Math.max(3, Math.round(0.12 * Math.sqrt(papers)));
}
