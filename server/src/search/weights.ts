/**
 * What the search believes about people who look for a paper that they know. A query's words are taken to be drawn from
 * the paper's title, names or abstract and then shortened or misspelt; a record's score is how much likelier that makes
 * the query than chance does (natural logarithm), plus bonuses for what single words don't say.
 */
export const weights = {
  /** Probability that a word of the query comes from the title, the names, or the abstract. */
  fromTitle: 0.35,
  fromNames: 0.1,
  fromAbstract: 0.27,
  /** Words that a title, the names and an abstract offer to choose from. */
  titleWords: 10,
  nameWords: 3,
  abstractWords: 100,
  /** How much a title's own length counts, from 0 to 1. */
  lengthShare: 0.67,
  /** Probability that a word of the query has nothing to do with the paper. */
  stray: 0.1,
  /** Probability of something typed that no paper explains. */
  unheard: 1e-8,

  /** Probabilities of how a word is typed, relative to the whole word. */
  cutShort: 0.006,
  cutShortAtEnd: 0.1,
  letterLeftOff: 0.97,
  oneEdit: 1e-3,
  twoEdits: 2e-5,
  editedAndCut: 1e-4,
  /** Factor for an edit of the first letter. */
  otherStart: 0.3,
  longerForm: 0.002,
  contraction: 0.01,
  initials: 0.02,
  /** A word of the paper typed as several, and several as one. */
  typedApart: 0.05,
  typedAsOne: 0.05,

  /** Bonuses. For each word, where the title starts letter by letter, or letter by folded letter, as the query does. */
  sameStart: 1.3,
  foldedStart: 1,
  /** For each word that follows the word before it, or comes somewhere after it. */
  adjacent: 1,
  inOrder: 0.2,
  /** The query is the name that the title starts with. */
  wholeName: 4,
  /** For each word that the title lacks and that stands beside, or near, its neighbour in the abstract. */
  adjacentInAbstract: 0.9,
  nearInAbstract: 0.6,
  /** For each doubling of the number of times that such a word stands there. */
  repeatedInAbstract: 0.3,
  /** For the whole of the second opinion. */
  second: 1.5,
} as const;
