/** Papers without a theme, divided into groups: by subjects that are known, then by the phrases that many are about. */
import type { PaperId, ThemeId } from '../protocol.ts';
import type { PaperText } from './groupLabels.ts';
import { phraseGroups } from './phraseGroups.ts';
import type { PhraseSet } from './phraseSets.ts';
import { type Field, type SubjectHint, subjectsById } from './subjects.ts';

/** A group of papers that share a subject. */
export interface PaperGroup {
  /** Depends on the subject, or on the label's stems, alone. */
  readonly id: ThemeId;
  readonly label: string;
  readonly papers: readonly PaperId[];
}

/** From so many papers on they are divided. */
export const leastToDivide = 15;

/** Papers between two yields of work that only looks them up. */
const stride = 2000;

export interface GroupingInput {
  readonly ids: readonly PaperId[];
  readonly subjectOf: (id: PaperId) => SubjectHint | undefined;
  readonly phrasesOf: (id: PaperId) => PhraseSet;
  /** The text that subject and phrases were read from. */
  readonly textOf: (id: PaperId) => PaperText;
  /** The same as a person would write it. */
  readonly writtenOf: (id: PaperId) => PaperText;
}

/**
 * The groups, in the order of their labels. They depend on the papers alone, not on the order in which they came. Yields
 * often; some papers are left without a group.
 *
 * A paper whose subject is clear stays with it whatever papers come, so that few papers ever move. A subject of too
 * many papers, as in the library of a specialist, is divided by phrases. Papers of subjects with too few are divided by
 * phrases as those of no subject; what is left of them lies together by field.
 */
export function* grouping(input: GroupingInput): Generator<void, readonly PaperGroup[]> {
  const { ids } = input;
  if (ids.length < leastToDivide) return [];
  const least = leastMembers(ids.length);
  const clear = new Map<ThemeId, PaperId[]>();
  const faint: [PaperId, ThemeId][] = [];
  const unknown: PaperId[] = [];
  for (const id of ids) {
    const hint = input.subjectOf(id);
    if (!hint) unknown.push(id);
    else if (!hint.isClear) faint.push([id, hint.subject]);
    else if (!clear.get(hint.subject)?.push(id)) clear.set(hint.subject, [id]);
    yield;
  }
  const subjects = new Map<ThemeId, PaperId[]>();
  for (const [subject, papers] of clear) {
    if (papers.length >= least) subjects.set(subject, papers);
    else unknown.push(...papers);
  }
  yield;
  for (const [i, [id, subject]] of faint.entries()) {
    if (!subjects.get(subject)?.push(id)) unknown.push(id);
    if (i % stride === stride - 1) yield;
  }
  yield;
  const found = yield* phraseGroups(unknown, input, least);
  for (const [subject, papers] of subjects) {
    if (papers.length < most(ids.length)) continue;
    const parts = yield* phraseGroups(papers, input, leastMembers(papers.length));
    const parted = new Set(parts.flatMap((part) => part.papers));
    found.push(...parts);
    subjects.set(
      subject,
      papers.filter((paper) => !parted.has(paper)),
    );
  }
  const known = new Set<Field>();
  for (const [subject, papers] of subjects) {
    const { label, field } = subjectsById.get(subject)!;
    known.add(field);
    if (papers.length > 0) found.push({ id: subjectGroup(subject), label, papers });
  }
  for (const [field, papers] of yield* leftByField(clear, found)) {
    if (papers.length >= least) found.push({ id: fieldGroup(field), label: fieldLabel(field, known), papers });
  }
  return merged(found).sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : a.id < b.id ? -1 : 1));
}

/** The group of a subject's papers. */
export function subjectGroup(subject: ThemeId): ThemeId {
  return `other-${subject}`;
}

/** The group of papers of a field that have no other. */
export function fieldGroup({ id }: Field): ThemeId {
  return `other-field-${id}`;
}

/** *Law*; beside groups of the field's subjects *Other law*. */
function fieldLabel(field: Field, known: ReadonlySet<Field>): string {
  return known.has(field) ? `Other ${field.label.charAt(0).toLowerCase()}${field.label.slice(1)}` : field.label;
}

/** The papers of clear subjects that are in no group. */
function* leftByField(
  clear: ReadonlyMap<ThemeId, readonly PaperId[]>,
  groups: readonly PaperGroup[],
): Generator<void, ReadonlyMap<Field, readonly PaperId[]>> {
  const placed = new Set<PaperId>();
  for (const { papers } of groups) {
    for (const paper of papers) placed.add(paper);
    yield;
  }
  const left = new Map<Field, PaperId[]>();
  for (const [subject, papers] of clear) {
    const { field } = subjectsById.get(subject)!;
    const there = left.get(field) ?? [];
    left.set(field, there);
    for (const paper of papers) if (!placed.has(paper)) there.push(paper);
    yield;
  }
  return left;
}

/** A phrase may be a subject's name, or divide two of them. */
function merged(groups: readonly PaperGroup[]): PaperGroup[] {
  const byId = new Map<ThemeId, PaperGroup>();
  for (const group of groups) {
    const known = byId.get(group.id);
    byId.set(group.id, known ? { ...known, papers: [...known.papers, ...group.papers] } : group);
  }
  return [...byId.values()];
}

/** Smaller groups are none: 3 papers of 15, 5 of 2,000. */
function leastMembers(papers: number): number {
  return Math.max(3, Math.round(0.12 * Math.sqrt(papers)));
}

/** A subject of so many papers is divided: 45 of 100, 200 of 1,000, 520 of 5,000. */
function most(papers: number): number {
  return Math.max(leastToDivide, Math.min(0.45 * papers, 120 + 0.08 * papers));
}
