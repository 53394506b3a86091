/** Papers of no known subject, divided by the phrases that many of them are about. */
import type { PaperId } from '../protocol.ts';
import { assignment } from './groupAssignment.ts';
import { chosenLabels } from './groupChoice.ts';
import { coherences } from './groupCoherence.ts';
import { groupLabel, labelCandidates } from './groupLabels.ts';
import type { GroupingInput, PaperGroup } from './groups.ts';
import { phraseCounts } from './phraseCounts.ts';
import type { PhraseSet } from './phraseSets.ts';
import { themeIdOf } from './themes.ts';

/** Papers that a label's spelling is taken from. */
const mostRead = 25;

/** The groups of some papers, each of `least` papers or more; some papers are left without a group. Yields often. */
export function* phraseGroups(
  ids: readonly PaperId[],
  { phrasesOf, textOf, writtenOf }: GroupingInput,
  least: number,
): Generator<void, PaperGroup[]> {
  const sets: PhraseSet[] = [];
  for (const id of ids) {
    sets.push(phrasesOf(id));
    yield;
  }
  const counts = yield* phraseCounts(sets, least);
  const { candidates, named } = yield* labelCandidates(counts, (paper) => textOf(ids[paper]!));
  const coherence = yield* coherences(candidates, named, sets);
  const labels = yield* chosenLabels(candidates, coherence, sets, least);
  const members = yield* assignment(labels, counts, sets);
  const groups: PaperGroup[] = [];
  for (const [i, { stems }] of labels.entries()) {
    const own = members[i]!;
    if (own.all.length < least) continue;
    const read = own.direct.map((paper) => ids[paper]!).sort();
    const label = yield* groupLabel(
      stems,
      read.slice(0, mostRead).map((id) => () => writtenOf(id)),
    );
    groups.push({ id: `other-${themeIdOf(stems)}`, label, papers: own.all.map((paper) => ids[paper]!) });
    yield;
  }
  return groups;
}
