/** Subjects outside the built-in themes, by which *Other* is divided as far as they reach. */
import type { ThemeId } from '../protocol.ts';
import type { ThemeScore } from './classification.ts';
import { Classifier } from './classifier.ts';
import { computing } from './subjects/computing.ts';
import { life } from './subjects/life.ts';
import { mathematics } from './subjects/mathematics.ts';
import { physics } from './subjects/physics.ts';
import { society } from './subjects/society.ts';
import type { Term } from './themeLexicon.ts';
import { themeIdOf } from './themes.ts';

/** Weight of a word that says little by itself. */
const faintWeight = 0.4;

export interface Subject {
  readonly id: ThemeId;
  readonly label: string;
  readonly terms: readonly Term[];
}

/**
 * The subjects of all tables. A line of one is `label: term, term, ~term`, where `~` stands before a word that says
 * little by itself. Terms are found as those of the themes are.
 */
export const subjects: readonly Subject[] = [physics, mathematics, life, society, computing].flatMap((table) =>
  table.trim().split('\n').map(subject),
);

/** Labels by id. */
export const subjectLabels: ReadonlyMap<ThemeId, string> = new Map(subjects.map(({ id, label }) => [id, label]));

/** Less is a passing mention: one in the title is enough, and so are two terms in the abstract. */
const clearScore = 1.6;
/** One mention of a term that is not faint. */
const leastScore = 0.9;

/** What a paper is about, by its own text alone. */
export interface SubjectHint {
  readonly subject: ThemeId;
  readonly isClear: boolean;
}

/** Undefined for a paper about none of the subjects. */
export function subjectOf(title: string, abstract: string): SubjectHint | undefined {
  const best = subjectScore(title, abstract);
  return best && { subject: best.theme, isClear: best.score >= clearScore };
}

/** The subject for which most speaks, with its terms. */
export function subjectScore(title: string, abstract: string): ThemeScore | undefined {
  for (const _ of subjectsPrepared());
  const [best] = classifier.scored(title, abstract);
  return best && best.score >= leastScore ? best : undefined;
}

/** Reads the terms in short steps, once. */
export function* subjectsPrepared(): Generator<void, void> {
  reading ??= readSubjects();
  while (!reading.next().done) yield;
}

function* readSubjects(): Generator<void, void> {
  for (const { id, terms } of subjects) yield* classifier.adding(id, terms);
}

const classifier = new Classifier('');
let reading: Generator<void, void> | undefined;

function subject(line: string): Subject {
  const colon = line.indexOf(': ');
  const label = line.slice(0, colon);
  const terms = line.slice(colon + 2).split(', ');
  return { id: themeIdOf(label), label, terms: terms.map(term) };
}

function term(text: string): Term {
  const isFaint = text.startsWith('~');
  return { spellings: [isFaint ? text.slice(1) : text], weight: isFaint ? faintWeight : 1, supporting: false };
}
