/** Subjects outside the built-in themes, by which *Other* is divided as far as they reach. */
import type { ThemeId } from '../protocol.ts';
import type { ThemeScore } from './classification.ts';
import { Classifier, type ThemeSum } from './classifier.ts';
import { computing } from './subjects/computing.ts';
import { life } from './subjects/life.ts';
import { mathematics } from './subjects/mathematics.ts';
import { physics } from './subjects/physics.ts';
import { society } from './subjects/society.ts';
import type { Term } from './themeLexicon.ts';
import { themeIdOf } from './themes.ts';

/** Weight of a word that says little by itself. */
const faintWeight = 0.4;
/** By label. */
const fields = new Map<string, Field>();

export interface Subject {
  readonly id: ThemeId;
  readonly label: string;
  /** The science that it belongs to. */
  readonly field: Field;
  readonly terms: readonly Term[];
}

/** A science, as broad as a shelf: where papers lie of whose subjects there are too few. */
export interface Field {
  readonly id: ThemeId;
  readonly label: string;
}

/**
 * The subjects of all tables. A line of one is `label: term, term, ~term`, where `~` stands before a word that says
 * little by itself; `# label` names the field of the lines below it. Terms are found as those of the themes are.
 */
export const subjects: readonly Subject[] = [physics, mathematics, life, society, computing].flatMap(subjectsOf);

/** Subjects by id. */
export const subjectsById: ReadonlyMap<ThemeId, Subject> = new Map(subjects.map((subject) => [subject.id, subject]));

/** Less is a passing mention: one in the title is enough, and so are two terms in the abstract. */
const clearScore = 1.6;
/** One mention of a term that is not faint. */
const leastScore = 0.9;
/** What the further subjects of a field add to its best one: two that are mentioned make it clear. */
const furtherShare = 0.6;

/** What a paper is about, by its own text alone. */
export interface SubjectHint {
  readonly subject: ThemeId;
  readonly isClear: boolean;
}

/** One value for all papers of a subject. */
const hints = new Map(
  subjects.map(({ id }): [ThemeId, Readonly<Record<'clear' | 'faint', SubjectHint>>] => [
    id,
    { clear: { subject: id, isClear: true }, faint: { subject: id, isClear: false } },
  ]),
);

/** Undefined for a paper about none of the subjects. */
export function subjectOf(title: string, abstract: string): SubjectHint | undefined {
  for (const _ of subjectsPrepared());
  const best = bestOfFields(classifier.sums(title, abstract));
  return best && hints.get(best.of.theme)![best.score >= clearScore ? 'clear' : 'faint'];
}

/** A subject, its terms in a paper, and what speaks for its field. */
export interface SubjectScore {
  readonly subject: Subject;
  readonly terms: ThemeScore['terms'];
  readonly score: number;
}

/** The best subject of the field for which most speaks. */
export function subjectScore(title: string, abstract: string): SubjectScore | undefined {
  for (const _ of subjectsPrepared());
  const best = bestOfFields(classifier.scored(title, abstract));
  return best && { subject: subjectsById.get(best.of.theme)!, terms: best.of.terms, score: best.score };
}

/** The first of the field for which most speaks, with what speaks for the field; of subjects in the order of their scores. */
function bestOfFields<T extends ThemeSum>(sums: readonly T[]): { readonly of: T; readonly score: number } | undefined {
  const found: { readonly field: Field; readonly of: T; score: number }[] = [];
  for (const of of sums) {
    const { field } = subjectsById.get(of.theme)!;
    const known = found.find((one) => one.field === field);
    if (known) known.score += furtherShare * of.score;
    else found.push({ field, of, score: of.score });
  }
  let best: (typeof found)[number] | undefined;
  for (const one of found) if (one.score > (best?.score ?? 0)) best = one;
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

function subjectsOf(table: string): Subject[] {
  let field: Field = { id: '', label: '' };
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (!line.startsWith('# ')) return [subject(line, field)];
      field = fieldNamed(line.slice(2));
      return [];
    });
}

function fieldNamed(label: string): Field {
  const known = fields.get(label);
  if (known) return known;
  const field = { id: themeIdOf(label), label };
  fields.set(label, field);
  return field;
}

function subject(line: string, field: Field): Subject {
  const colon = line.indexOf(': ');
  const label = line.slice(0, colon);
  const terms = line.slice(colon + 2).split(',');
  return { id: themeIdOf(label), label, field, terms: terms.map((text) => term(text.trim())) };
}

function term(text: string): Term {
  const isFaint = text.startsWith('~');
  return { spellings: [isFaint ? text.slice(1) : text], weight: isFaint ? faintWeight : 1, supporting: false };
}
