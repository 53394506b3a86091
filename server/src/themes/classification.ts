import type { ThemeId } from '../protocol.ts';

/** Where a paper belongs and why. */
export interface Classification {
  readonly theme: ThemeId;
  /** Further themes that come near the first, best first. */
  readonly alsoThemes: readonly ThemeId[];
  /** What decided: the paper's place in a themes file, a theme of the user's own, terms; or nothing did. */
  readonly decidedBy: 'place' | 'ownTheme' | 'terms' | 'nothing';
  /** Every theme for which something speaks, best first. Scores of different papers may be compared. */
  readonly scores: readonly ThemeScore[];
}

export interface ThemeScore {
  readonly theme: ThemeId;
  readonly score: number;
  /** Strongest first; their scores add up to the theme's. */
  readonly terms: readonly { readonly term: string; readonly score: number }[];
}

/** A theme with less than this goes to the fallback. */
export const leastScore = 2;
/** A further theme is named from this share of the first one's score. */
const alsoShare = 0.7;
const mostAlsoThemes = 2;
const mostTerms = 6;

/** What a user's own files say about themes, as far as it bears on the choice. */
export interface ChoiceRules {
  /** Takes precedence over all others from the least score on. */
  isOwn(theme: ThemeId): boolean;
  /** The theme that takes its papers: itself, the one it was merged into, or none where it is hidden. */
  shownAs(theme: ThemeId): ThemeId | undefined;
}

/** The choice among scores, which are given best first; a paper that was `placed` by hand goes there. */
export function chosen(
  all: readonly ThemeScore[],
  fallback: ThemeId,
  rules?: ChoiceRules,
  placed?: ThemeId,
): Classification {
  const scores = rules ? shownScores(all, rules) : all;
  const own = rules && scores.find(({ theme, score }) => score >= leastScore && rules.isOwn(theme));
  const best = scores[0] && scores[0].score >= leastScore ? scores[0] : undefined;
  const first = placed === undefined ? (own ?? best) : scores.find(({ theme }) => theme === placed);
  const theme = placed ?? first?.theme;
  if (theme === undefined) return { theme: fallback, alsoThemes: none, decidedBy: 'nothing', scores };
  const least = Math.max(leastScore, alsoShare * (first?.score ?? 0));
  const also = scores.filter((other) => other !== first && other.score >= least).slice(0, mostAlsoThemes);
  return {
    theme,
    alsoThemes: also.length === 0 ? none : also.map((other) => other.theme),
    decidedBy: placed !== undefined ? 'place' : own ? 'ownTheme' : 'terms',
    scores,
  };
}

/** One for all, since most papers have one theme. */
const none: readonly never[] = [];

/** The terms that decided for the theme, strongest first, in the lexicon's spelling. */
export function decidingTerms({ theme, scores }: Classification): readonly string[] {
  const first = scores.find((score) => score.theme === theme);
  return first?.terms.slice(0, mostTerms).map(({ term }) => term) ?? [];
}

/** Of themes that were merged the best score counts, so that a merger moves no other paper. */
function shownScores(scores: readonly ThemeScore[], rules: ChoiceRules): ThemeScore[] {
  const shown = new Map<ThemeId, ThemeScore>();
  for (const score of scores) {
    const theme = rules.shownAs(score.theme);
    if (theme === undefined || shown.has(theme)) continue;
    shown.set(theme, theme === score.theme ? score : { theme, score: score.score, terms: score.terms });
  }
  return [...shown.values()];
}
