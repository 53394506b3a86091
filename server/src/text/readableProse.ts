import { after, before, type Evidence } from './readableEvidence.ts';
import { isAnySign } from './readableGroups.ts';
import type { Token } from './readableTokens.ts';

/**
 * Marks names of Greek letters that stand alone between words. What speaks for a letter there: a quantity beside it
 * (`the discount factor gamma`), an adjective of mathematics behind it (`delta-smooth`); that it is one elsewhere in the
 * text; that other commands were lost in the text while this one nowhere kept its backslash. What speaks against it in
 * any case: that name and noun are a term of English, `beta distribution`, `gamma rays`.
 */
export function markByTheText({ tokens, lost, lossy }: Evidence, bare: readonly number[]): void {
  const alone = bare.filter((i) => tokens[i]!.bareness === 'letter' && lost[i] === 0 && !isTerm(tokens, i));
  if (alone.length === 0) return;
  const intact = new Set<string>();
  for (const token of tokens) if (token.kind === 'command') intact.add(token.says);
  for (const i of alone) {
    if (isQuantity(tokens, i) || isParameter(tokens, i) || (lossy && !intact.has(tokens[i]!.says))) lost[i] = 1;
  }
  const found = new Set<string>();
  for (const i of bare) if (lost[i] === 1) found.add(tokens[i]!.says);
  for (const i of alone) if (found.has(tokens[i]!.says)) lost[i] = 1;
}

const terms: ReadonlySet<string> = new Set(
  (
    'function functions distribution distributions distributed decay decays decaying ray rays radiation irradiation ' +
    'illumination particle particles emitter emitters emission process processes calculus calculi term terms abstraction ' +
    'abstractions expression expressions lifting model models method methods correspondence correspondences wave ' +
    'waves band bands rhythm rhythms cell cells helix helices helical sheet sheets strand strands carotene blocker ' +
    'blockers test tests tester testers testing version versions release releases phase phases chain chains catenin ' +
    'amyloid synuclein secretase lactam lactamase hedge hedging square squared squares zero meson mesons lepton leptons ' +
    'neutrino neutrinos photon photons quanta burst bursts integral integrals architecture architectures potential ' +
    'potentials kernel rule rules values constants factors invariant invariants numbers automata automaton regression ' +
    'relaxation oscillations activity source sources spectroscopy spectrometer camera detector detectors numeric ' +
    'blending channel compositing go fold protein peptide binding ketoglutarate globin pruning'
  ).split(' '),
);
const qualifiers: ReadonlySet<string> = new Set(
  'double raspberry incomplete xeon amyloid riemann dirac jacobi hurwitz dedekind kronecker cronbach inverse'.split(
    ' ',
  ),
);

/** A name of English that the letter is part of: `zeta function`, `gamma-ray`, `Raspberry Pi`. */
function isTerm(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.kind === 'dash' ? tokens[i + 2] : tokens[after(tokens, i)];
  if (next?.kind === 'word' && terms.has(next.says.toLowerCase())) return true;
  const last = tokens[i - 1]?.kind === 'dash' ? tokens[i - 2] : tokens[before(tokens, i)];
  return last?.kind === 'word' && qualifiers.has(last.says.toLowerCase());
}

const quantities: ReadonlySet<string> = new Set(
  (
    'parameter hyperparameter parameters constant threshold thresholds rate factor ratio coefficient coefficients exponent ' +
    'angle radius variable accuracy tolerance precision number weight temperature variance scale'
  ).split(' '),
);
const followers: ReadonlySet<string> = new Set(
  'is are and or of in on with that which such to for as at has was can from by when where we may'.split(' '),
);

/** Right behind the noun that it is a value of, and before no other: `parameter omega has`, `condition number kappa.` */
function isQuantity(tokens: readonly Token[], i: number): boolean {
  const noun = tokens[i - 2];
  if (tokens[i - 1]?.kind !== 'blank' || noun?.kind !== 'word' || !quantities.has(noun.says)) return false;
  const next = tokens[i + 1];
  if (next === undefined || isAnySign(next, '.,;:)')) return true;
  return next.kind === 'blank' && tokens[i + 2]?.kind === 'word' && followers.has(tokens[i + 2]!.says);
}

const adjectives: ReadonlySet<string> = new Set(
  (
    'smooth smoothness stationary optimal optimality suboptimal approximate approximately approximation approximations close ' +
    'closeness net nets cover covers covering regular regularized regularised stable convex lipschitz differentially dependent ' +
    'greedy insensitive fair fairness mixing divergence weighted robust accurate sparse bounded separated dense admissible ' +
    'discounted contaminated nash equilibrium perturbation ball balls neighborhood neighbourhood expansive homogeneous'
  ).split(' '),
);

/** The letter is what a notion of mathematics depends on: `delta-smooth`, `the beta parameter`. */
function isParameter(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 2];
  if (next?.kind !== 'word') return false;
  if (tokens[i + 1]!.kind === 'dash') return tokens[i + 1]!.says === '-' && adjectives.has(next.says.toLowerCase());
  return tokens[i + 1]!.kind === 'blank' && (next.says === 'parameter' || next.says === 'parameters');
}
