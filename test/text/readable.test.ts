import assert from 'node:assert/strict';
import test from 'node:test';
import { readable, readableWithMap } from '../../server/src/text/readable.ts';

function check(source: string, expected: string): void {
  const { text, starts } = readableWithMap(source);
  assert.equal(text, expected);
  assert.equal(readable(source), expected);
  assert.equal(readable(expected), expected);
  assert.equal(starts.length, text.length + 1);
}

function checkAll(table: Readonly<Record<string, string>>): void {
  for (const [source, expected] of Object.entries(table)) check(source, expected);
}

function checkSame(...texts: readonly string[]): void {
  for (const text of texts) check(text, text);
}

test('formulas whose backslashes were lost', () => {
  checkAll({
    'needs mathcal{O}(varepsilon^{-2.5}) samples': 'needs 𝒪(ε⁻²·⁵) samples',
    'a rate of Oleft(k^{-3} right) steps': 'a rate of O(k⁻³) steps',
    'texttt{D}ual and texttt{Light}Net': 'Dual and LightNet',
    'tilde O(n) and tilde{O}(n) and tildeOmega(n)': 'Õ(n) and Õ(n) and Ω̃(n)',
    'widetilde{O}(sqrt{T}) regret': 'Õ(√T) regret',
    'costs O(nL^2varepsilon^{-1}) or nLvarepsilon^{-1}': 'costs O(nL²ε⁻¹) or nLε⁻¹',
    'for 0 < delta < frac12 and deltageq 1': 'for 0 < δ < 1/2 and δ ≥ 1',
    'points of R^d and mathbb{R}^d and mathbb R^{ntimes n}': 'points of Rᵈ and ℝᵈ and ℝ^(n×n)',
    'a matrix Win R^{ntimes n}, and xin mathbb{R}^n': 'a matrix W ∈ R^(n×n), and x ∈ ℝⁿ',
    'the step gamma to infty': 'the step γ → ∞',
    'Wotimes I and AotimesB': 'W ⊗ I and A⊗B',
    '{sf B}^top({sf B}{sf B}^top)^{-1}': 'Bᵀ(BBᵀ)⁻¹',
    'psi geq Omegaleft(epsilonright) holds': 'ψ ≥ Ω(ε) holds',
    'Omegaleft(frac{KT{SNR wedge1}} right)': 'Ω(KT/(SNR ∧ 1))',
    'the slower O(1{T}) rate': 'the slower O(1/T) rate',
    'K^{4{5}}+polyleft(1{lambda_{min}}right)': 'K^(4/5)+poly(1/λₘᵢₙ)',
    'hat rho_h^{D}(x)=1{n h^d}sum_{i=1}^n K_i': 'ρ̂ₕᴰ(x)=1/(n hᵈ) ∑ᵢ₌₁ⁿ Kᵢ',
    'O left( KT + M right) messages': 'O (KT + M) messages',
    'UEtext{-UCB++} is': 'UE-UCB++ is',
    'sigma = O(epsilon) and TD(lambda)': 'σ = O(ε) and TD(λ)',
    'at least Omega(d) queries, Omega (k^{-2}) steps': 'at least Ω(d) queries, Ω (k⁻²) steps',
    '(1+2beta)^{-N/2} and 2pi': '(1+2β)^(-N/2) and 2π',
    'a gain of 1.5-2times over 8times8 and ktimes k blocks': 'a gain of 1.5-2× over 8×8 and k × k blocks',
    'at 64 times 64 pixels': 'at 64 × 64 pixels',
    'IS=8.81pm0.10 and 94.2% uparrow1.3%': 'IS=8.81±0.10 and 94.2% ↑1.3%',
    'nsim 10 cells, sim10^5 cells of 20 mum': 'nsim 10 cells, ∼10⁵ cells of 20 μm',
    'ell_2 and ell_p and ell^1 norms': 'ℓ₂ and ℓₚ and ℓ¹ norms',
    'V^{star} and Var^star and x^{ast}': 'V⋆ and Var⋆ and x*',
    'max_{a} Q, sum_i x_i, prod_{j} y_j, int_0^1 f': 'maxₐ Q, ∑ᵢ xᵢ, ∏ⱼ yⱼ, ∫₀¹ f',
    '(epsilon, delta)-private for epsilon>0': '(ε, δ)-private for ε>0',
    'GammatimesGamma and alphabeta^2': 'Γ×Γ and αβ²',
    'n/drightarrow 0': 'n/d → 0',
    'the classes \\{alpha\\}^n and \\{alpha-beta\\}': 'the classes {α}ⁿ and {α-β}',
    'mathsf{Var^star M Gamma S A K}': 'Var⋆ M Γ S A K',
    'S_L^{rightarrow} of L(1+epsilon)': 'S_L^→ of L(1+ε)',
    'on the left. For x_i, on the right.': 'on the left. For xᵢ, on the right.',
  });
});

test('formulas that kept their backslashes', () => {
  checkAll({
    'in $O(n \\log n)$ time': 'in O(n log n) time',
    'for $x \\in \\mathbb{R}^d$': 'for x ∈ ℝᵈ',
    '$$a=b$$ and \\(c\\leq d\\)': 'a=b and c ≤ d',
    'a $k$-means and the $n$th': 'a k-means and the nth',
    '\\frac{a}{b}, \\frac{a+b}{2c}, \\frac12, \\tfrac{x}{y^2}': 'a/b, (a+b)/(2c), 1/2, x/y²',
    '$\\frac{1}{2}x$ and ${1 \\over n}$': '(1/2)x and 1/n',
    'x^\\frac{1}{2}, \\sqrt\\frac{a}{b}, k^\\frac12': 'x^(1/2), √(a/b), k^(1/2)',
    '\\sqrt{n}, \\sqrt{n+1}, \\sqrt 2, \\sqrt[3]{x}': '√n, √(n+1), √2, ³√x',
    '\\tilde{\\mathcal O}, \\overline{AB}, \\vec{v}, \\dot x': '𝒪̃, A̅B̅, v⃗, ẋ',
    '\\left\\{ x \\mid x > 0 \\right\\}': '{x ∣ x > 0}',
    '\\{0,1\\}^n and \\|x\\|_2 and |x|^2': '{0,1}ⁿ and ‖x‖₂ and |x|²',
    '\\big( a \\bigr) \\left. b \\right|': '( a ) b|',
    '\\mathfrak{g}, \\mathscr{L}, \\mathbf{x}, \\mathrm{Tr}': '𝔤, ℒ, x, Tr',
    '$\\operatorname{argmin}_x f$': 'argminₓ f',
    '\\lim_{n\\to\\infty} a_n': 'lim_(n→∞) aₙ',
    'a \\not\\in A, a \\neq b, a \\bmod p, a \\pmod{p}': 'a ∉ A, a ≠ b, a mod p, a (mod p)',
    '\\binom{n}{k} ways': '(n choose k) ways',
    'the~$\\ell_1$ norm at $90^\\circ$': 'the ℓ₁ norm at 90°',
    'x^{a+b}, x_{i,j}, x_{RM}, x_{ab}c, a_1^2': 'xᵃ⁺ᵇ, x_(i,j), x_RM, x_(ab)c, a₁²',
    '2^{2^n} and T^{n_j} and f^{\\prime}': '2^(2ⁿ) and T^(nⱼ) and f′',
    '^{13}C, H_2O, CO_2, SiO_2, Bi_2Se_3, Ca^{2+}, e^-': '¹³C, H₂O, CO₂, SiO₂, Bi₂Se₃, Ca²⁺, e⁻',
    '10^6, 10^-3, 10^{-3.5}': '10⁶, 10⁻³, 10⁻³·⁵',
    'K_r-minor-free, x_ix_j, W_1, W_2': 'Kᵣ-minor-free, xᵢxⱼ, W₁, W₂',
    '$\\sim$10 and $\\pm$2 and $<$5': '∼10 and ±2 and <5',
    '\\textsuperscript{th} and \\textsubscript{2}': 'ᵗʰ and ₂',
    'set A \\setminus B \\subseteq C': 'set A ∖ B ⊆ C',
    'f\\colon X \\to Y, \\ldots, a\\,b, c\\!d': 'f: X → Y, …, a b, cd',
  });
});

test('accents, letters and words of LaTeX', () => {
  checkAll({
    'Schr\\"odinger, Schr{\\"o}dinger, Schr\\"{o}dinger': 'Schrödinger, Schrödinger, Schrödinger',
    'Erd\\H{o}s, Erd\\H os, Fran\\c{c}ois, Fran\\c cois': 'Erdős, Erdős, François, François',
    "Poincar\\'e, Poincar\\'{e}, Fr\\'echet, na\\\"ive, na\\\"{\\i}ve": 'Poincaré, Poincaré, Fréchet, naïve, naïve',
    "Milenkovi\\'c, Ho\\v{r}ava, Barab\\'asi, Mu\\~noz, \\'Elie": 'Milenković, Hořava, Barabási, Muñoz, Élie',
    'S\\o ren, Pawe{\\l} \\L{}ukasz, Stra\\ss e, \\AA, {\\O}rsted': 'Søren, Paweł Łukasz, Straße, Å, Ørsted',
    'by 25\\% of A \\& B \\# 3 a\\_b \\$5': 'by 25% of A & B # 3 a_b $5',
    '\\textbf{Lved and \\emph{foo} bar': 'Lved and foo bar',
    '{\\bf Bold} {\\it it} {\\em so } \\bf on': 'Bold it so  on',
    'tokens (\\ie, words), \\eg trees': 'tokens (i.e., words), e.g. trees',
    'see \\cite{a2020,b} and Section~\\ref{s}': 'see [a2020,b] and Section [s]',
    'here\\footnote{a note}': 'here (a note)',
    'at\\url{https://example.org/x_y}.': 'at https://example.org/x_y.',
    '\\href{https://example.org/a}{code}': 'https://example.org/a (code)',
    'https://example.org/a{https://example.org/a}.': 'https://example.org/a.',
    'our \\LightNet learns': 'our LightNet learns',
    '\\begin{abstract}We\\end{abstract}': 'We',
  });
});

test('quotes, dashes, ties and entities', () => {
  checkAll({
    "``quoted'' and `single' words": '“quoted” and ‘single’ words',
    "``half and \"other''": "“half and ”other''",
    'e.g.,~Chat, Fig.~3, 10~GeV': 'e.g., Chat, Fig. 3, 10 GeV',
    '10--20 of Navier--Stokes': '10–20 of Navier–Stokes',
    "Painlev\\'e--Gambier": 'Painlevé–Gambier',
    'one -- two --- three, four---five': 'one – two — three, four—five',
    'rightx2014by and partsx2013such': 'right—by and parts–such',
    donx2019t: 'don’t',
    '&lt;p&gt; A&amp;B &eacute; &#x2014; &#8211;&nbsp;c': '<p> A&B é — – c',
    '&amp;lt;': '<',
  });
});

test('leaves alone what it does not know', () => {
  checkSame(
    'we propose \\method, a framework',
    'with {\\benchmark} and {RNN}s',
    '{"key": [1, 2]} and {0, 1}',
    'the set x^(a+b) and \\mathcalx',
    'C:\\Users\\data and \\\\server',
  );
});

test('never changes plain words', () => {
  checkSame(
    'an image of 1024x1024 or 256x256 pixels, an RTX2080',
    'often times it is right, over 21 times, 10 times faster, three times in a row',
    'a times table, n times a day, 2 times 3 is six',
    'the in crowd, features in R, results in (a), in [3, 4] and in (1)',
    'on the left (or right) side; what is left (if any) is bright (very bright)',
    'on the left. A right. On the left, it is a right one.',
    'turn left(not right) at the top, the left and right (bright) ones',
    'alpha-beta pruning, a beta distribution, the beta version, gamma rays, an alpha helix',
    'omega-3 acids, a delta robot, the tau protein, Raspberry Pi, a lambda function, sigma male',
    'a lone psi, chi, mu or nu, eta and zeta, the phi of it, AlphaGo, DeltaNet, BetaVAE',
    'top down, at the bar, a hat, max pooling, log files, min and max, the sum, simulation',
    'as well as the cell, the bell and a shell; aftermath, mathbook',
    'ast, wedge, star, cap, cup, dot, check, text, texts, context, prime, to and fro',
    'from n to 0, from left to right, mid way, le mot, sub and sup, inf and sup',
    'fractions, refract, approximate, approximately, sometimes, timesteps, inequality, denoting',
    'Lin, Min and Jin; Ito and Sato; bin, win, pin, spin; cleft, copyright, upright, Wright',
    'at 5 pm 20 people, at 5pm, 3 km in 20 min',
    'sim-to-real, sim2real, in sim and real, similar',
  );
});

test('never changes code, money, links and prose signs', () => {
  checkSame(
    'pays $5 to $10, US$5 and A$6, $100K+ in cost, $HOME/$USER',
    'run --flag --other-flag, epochs--representing, a--b, <!-- c -->',
    'schedule_free, layer_2, gpt_4, __init__, snake_case_name, x_in, f_out, a_b_c',
    'https://example.org/a_b/~user/x^2?q={y}&amp=1',
    'example.org/a_1/b_2, www.example.org/x_1',
    '~10 of 1M~60M, +1~+4, 1% ~ 3%',
    "a `code` and `more` of it, rock 'n' roll, 5'' tall, it's the dogs' bowl",
    'AT&T, R&D, Q&A; x & y',
    'don\'t, the 1990s\', "straight quotes"',
    ':-) ^_^ o_O',
    'C++ and C# and F#, 50% off, #1, user@example.org',
    '',
    ' ',
  );
});

test('says where each unit came from', () => {
  const source = 'a mathcal{O}(varepsilon^{-2}) bound by Schr\\"odinger';
  const { text, starts } = readableWithMap(source);
  assert.equal(text, 'a 𝒪(ε⁻²) bound by Schrödinger');
  const bound = text.indexOf('bound');
  assert.equal(source.slice(starts[bound], starts[bound + 5]), 'bound');
  const epsilon = text.indexOf('ε');
  assert.equal(source.slice(starts[epsilon], starts[epsilon + 1]), 'varepsilon^{');
  const name = text.indexOf('Schr');
  assert.equal(source.slice(starts[name], starts[text.length]), 'Schr\\"odinger');
});
