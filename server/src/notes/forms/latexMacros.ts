/** How a macro that cites takes its arguments, beyond `[pre][post]{keys}`. */
export interface CiteMacro {
  /** Takes several lists of keys, each with its own optional arguments, and `(pre)(post)` for all. */
  readonly plural?: true;
  /** Takes a volume in braces before the keys. */
  readonly volume?: true;
}

const single: CiteMacro = {};
const plural: CiteMacro = { plural: true };
const volume: CiteMacro = { volume: true };

const natbib =
  'cite citet citep citealt citealp citeauthor citefullauthor citeyear citeyearpar citenum citetalias citepalias nocite ' +
  'Citet Citep Citealt Citealp Citeauthor Citefullauthor defcitealias';
const biblatex =
  'Cite parencite Parencite footcite Footcite footcitetext Footcitetext textcite Textcite smartcite Smartcite supercite autocite ' +
  'Autocite citetitle Citetitle citedate citeurl fullcite footfullcite notecite Notecite pnotecite Pnotecite fnotecite ' +
  'citename citelist citefield';
const biblatexPlural =
  'cites Cites parencites Parencites footcites Footcites footcitetexts Footcitetexts textcites Textcites smartcites Smartcites supercites ' +
  'autocites Autocites fullcites footfullcites nocites';
const biblatexVolume =
  'volcite Volcite pvolcite Pvolcite fvolcite Fvolcite ftvolcite Ftvolcite svolcite Svolcite tvolcite Tvolcite avolcite';
const others =
  'citeA citeNP citeANP citeauthorNP citeyearNP shortcite shortciteA shortciteNP fullciteA fullciteNP maskcite ' +
  'citen onlinecite citeonline citeasnoun citeaffixed possessivecite bibentry longcite newcite citepos textcquote blockcquote';

/** Macros that cite, by name without the backslash. */
export type CiteMacros = ReadonlyMap<string, CiteMacro>;

/** Those of LaTeX, natbib, biblatex, apacite, harvard and some classes. */
export const citeMacros: CiteMacros = new Map([
  ...named(natbib, single),
  ...named(biblatex, single),
  ...named(biblatexPlural, plural),
  ...named(biblatexVolume, volume),
  ...named(others, single),
]);

/** The same and further ones, named with or without backslash, that take their arguments as `\cite` does. */
export function citeMacrosWith(names: readonly string[]): CiteMacros {
  const further = names
    .map((name) => name.replace(/^\\/, '').replace(/\*$/, ''))
    .filter((name) => /^[A-Za-z]+$/.test(name));
  return further.length === 0
    ? citeMacros
    : new Map([...further.map((name) => [name, single] as const), ...citeMacros]);
}

function named(names: string, macro: CiteMacro): [string, CiteMacro][] {
  return names.split(' ').map((name) => [name, macro]);
}
