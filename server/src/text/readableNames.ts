import { functions } from './latexSymbols.ts';

/**
 * What it takes for a bare word to be a command that lost its backslash:
 * `sure` nothing, as it is no word of any language; `letter` a formula around it; `operator` an operand at either side;
 * `scripted` a script after it; `argument` a brace after it; `accent` a brace or a letter after it; `fence` its partner;
 * `script` nothing but to be all of a script.
 */
export type Bareness = 'sure' | 'letter' | 'operator' | 'scripted' | 'argument' | 'accent' | 'fence' | 'script';

/** Sure also inside a run of letters, where no English word has them: `deltageq`, `nLvarepsilon`. */
const sureAnywhere = words(`
  varepsilon vartheta varphi varrho varsigma varpi varkappa leq leqslant geq geqslant neq lesssim gtrsim simeq approxeq
  infty cdot cdots ldots otimes oplus setminus emptyset varnothing subseteq supseteq subsetneq nexists rightarrow leftarrow
  longrightarrow longleftarrow Rightarrow Leftarrow Longrightarrow leftrightarrow Leftrightarrow uparrow downarrow mapsto
  longmapsto hookrightarrow lfloor lceil rceil lVert rVert bigcup bigcap bigoplus bigotimes bigwedge bigvee`);
const sureAlone = words('propto ominus odot rtimes ltimes notin langle rangle rfloor lvert rvert');

/** Letters' names long enough to be told from the rest of a word: `Tbeta`, `mepsilon`. */
const longLetters = words(`
  alpha beta gamma delta epsilon theta kappa lambda sigma omega Gamma Delta Theta Lambda Sigma Omega nabla`);
const shortLetters = words('zeta eta iota mu nu xi pi rho tau upsilon phi chi psi Xi Pi Upsilon Phi Psi ell hbar');

const alphabets = words('mathcal mathbb mathfrak mathscr mathbbm');
const wrappers = words(`
  mathbf mathrm mathsf mathit mathtt boldsymbol operatorname text texttt textbf textit textsc textrm textsf emph mbox url
  cite citep citet ref eqref label footnote href sqrt frac tfrac dfrac nicefrac binom pmod underline overset underset`);

/** The words that may be commands without their backslash, with what each needs to be one. */
export const bareNames: ReadonlyMap<string, Bareness> = new Map<string, Bareness>([
  ...each<Bareness>('sure', [...sureAnywhere, ...sureAlone]),
  ...each('letter', [...longLetters, ...shortLetters]),
  ...each(
    'operator',
    words(`in to times sim approx pm mp ll gg le ge ne equiv cong asymp mid cap cup vee wedge ast star circ dagger subset
           supset perp parallel prec succ land lor`),
  ),
  ...each(
    'scripted',
    words('sum prod int iint oint lim limsup liminf sup inf max min argmax argmin partial coprod forall aleph'),
  ),
  ...each('argument', [...alphabets, ...wrappers]),
  ...each('accent', words('tilde hat bar vec dot ddot check breve widetilde widehat overline')),
  ...each('fence', words('left right')),
  ...each('script', words('top prime ddagger bullet')),
]);

/** What is left of units with the prefix µ; behind a number they are no words. */
export const microUnits: ReadonlySet<string> = new Set(
  words('mum mus mul muL muK muA muV muW muM muF muT muJ muC muG muHz muPa mueV muas murad'),
);

const raisedNames: ReadonlySet<string> = new Set(
  words('ast star circ top perp dagger ddagger prime bullet times pm mp'),
);

/** Whether a word that is all of a script, `^top` or `_{max}`, is a command there; `_{top}`, `_in` are words. */
export function isScriptName(word: string, sign: string): boolean {
  const bareness = bareNames.get(word);
  if (bareness === 'letter' || bareness === 'sure' || bareness === 'argument' || functions.has(word)) return true;
  return sign === '^' && raisedNames.has(word);
}

/** What follows a name that is glued to letters. */
export type Glue = 'letter' | 'name' | 'brace' | 'bracket' | 'script';

/**
 * Names that a run of letters may contain beside one or two letters or other names, with what may follow them in it:
 * `letter` a single letter, `name` another name only; `brace` and `bracket` ask for that sign after the run.
 */
export const gluedNames: ReadonlyMap<string, Glue> = new Map<string, Glue>([
  ...each('letter', [...sureAnywhere, ...longLetters.filter((name) => name > 'a'), ...alphabets, 'sqrt']),
  ...each('name', [
    ...longLetters.filter((name) => name < 'a'),
    ...words('times approx wedge to in tilde widetilde widehat'),
  ]),
  ...each('brace', words('mathbf mathrm mathsf mathit operatorname text texttt textbf textit textsc frac overline')),
  ...each('bracket', words('left right')),
  ...each('script', ['sum']),
]);

function each<T extends string>(value: T, names: readonly string[]): [string, T][] {
  return names.map((name): [string, T] => [name, value]);
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
