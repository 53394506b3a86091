/**
 * What LaTeX's commands without an argument read as: name → text. One compact table of the commands that titles and
 * abstracts use, in their usual reading shape: `\epsilon` and `\varepsilon` are both ε, as every font has that one.
 */
export const symbols: ReadonlyMap<string, string> = table(`
  alpha α beta β gamma γ delta δ epsilon ε varepsilon ε eps ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
  lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ
  psi ψ omega ω Gamma Γ varGamma Γ Delta Δ varDelta Δ Theta Θ varTheta Θ Lambda Λ varLambda Λ Xi Ξ varXi Ξ Pi Π varPi Π
  Sigma Σ varSigma Σ Upsilon Υ Phi Φ varPhi Φ Psi Ψ varPsi Ψ Omega Ω varOmega Ω digamma ϝ
  upmu μ

  leq ≤ le ≤ leqslant ≤ leqq ≦ geq ≥ ge ≥ geqslant ≥ geqq ≧ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ lll ⋘ ggg ⋙
  equiv ≡ sim ∼ thicksim ∼ nsim ≁ simeq ≃ approx ≈ thickapprox ≈ approxeq ≊ cong ≅ ncong ≇ asymp ≍ doteq ≐ propto ∝
  varpropto ∝ coloneqq ≔ triangleq ≜ lesssim ≲ gtrsim ≳ lessgtr ≶ lessapprox ⪅ gtrapprox ⪆ nleq ≰ ngeq ≱ nless ≮ ngtr ≯
  prec ≺ succ ≻ preceq ⪯ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ precsim ≾ succsim ≿ nprec ⊀ nsucc ⊁
  in ∈ ni ∋ notin ∉ subset ⊂ subseteq ⊆ subseteqq ⊆ subsetneq ⊊ subsetneqq ⊊ nsubseteq ⊈ supset ⊃ supseteq ⊇ supsetneq ⊋
  Subset ⋐ Supset ⋑ sqsubset ⊏ sqsubseteq ⊑ sqsupset ⊐ sqsupseteq ⊒ mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⊥ Perp ⫫
  vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ nvdash ⊬ nvDash ⊭ bowtie ⋈ Join ⋈ trianglelefteq ⊴ trianglerighteq ⊵
  triangleleft ◁ triangleright ▷ vartriangleleft ⊲ vartriangleright ⊳ unlhd ⊴ lhd ⊲ rhd ⊳ smile ⌣ frown ⌢ pitchfork ⋔

  times × div ÷ pm ± mp ∓ cdot · cdotp · ast ∗ star ⋆ circ ∘ bullet • centerdot · oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘
  odot ⊙ circledast ⊛ circledcirc ⊚ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ Cap ⋒
  Cup ⋓ vee ∨ lor ∨ wedge ∧ land ∧ veebar ⊻ barwedge ⊼ curlyvee ⋎ curlywedge ⋏ setminus ∖ smallsetminus ∖ wr ≀
  amalg ⨿ rtimes ⋊ ltimes ⋉ dagger † dag † ddagger ‡ ddag ‡ diamond ⋄ Diamond ◇ lozenge ◊ bigtriangleup △ bigtriangledown ▽
  bigcirc ◯ dotplus ∔ intercal ⊺

  sum ∑ prod ∏ coprod ∐ int ∫ smallint ∫ iint ∬ iiint ∭ oint ∮ bigcap ⋂ bigcup ⋃ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀
  bigodot ⨀ bigotimes ⨂ bigoplus ⨁ biguplus ⨄

  to → rightarrow → longrightarrow ⟶ Rightarrow ⇒ Longrightarrow ⟹ implies ⟹ leftarrow ← gets ← longleftarrow ⟵
  Leftarrow ⇐ Longleftarrow ⟸ impliedby ⟸ leftrightarrow ↔ longleftrightarrow ⟷ Leftrightarrow ⇔ Longleftrightarrow ⟺
  iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑
  Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼
  leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ rightleftarrows ⇄ leftrightarrows ⇆ rightrightarrows ⇉
  twoheadrightarrow ↠ rightarrowtail ↣ rightsquigarrow ⇝ leadsto ⇝ leftrightsquigarrow ↭ curvearrowright ↷
  curvearrowleft ↶ circlearrowright ↻ circlearrowleft ↺ upharpoonright ↾ restriction ↾ upharpoonleft ↿ multimap ⊸
  nrightarrow ↛ nRightarrow ⇏ nleftarrow ↚ dashrightarrow ⇢ Lsh ↰ Rsh ↱

  infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ hslash ℏ wp ℘
  Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ imath ı jmath ȷ complement ∁ prime ′ backprime ‵ angle ∠ measuredangle ∡
  sphericalangle ∢ top ⊤ bot ⊥ triangle △ vartriangle △ triangledown ▽ square □ Box □ blacksquare ■ qed ∎ bigstar ★
  blacktriangle ▲ blacklozenge ⧫ sharp ♯ flat ♭ natural ♮ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ surd √
  therefore ∴ because ∵ degree ° mho ℧ eth ð checkmark ✓ cmark ✓ xmark ✗ maltese ✠ Bbbk 𝕜 Finv Ⅎ
  cdots ⋯ ldots … dots … dotsc … dotsb ⋯ dotsm ⋯ textellipsis … vdots ⋮ ddots ⋱ colon :

  langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋ llbracket ⟦ rrbracket ⟧ lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖
  lbrace { rbrace } lbrack [ rbrack ] ulcorner ⌜ urcorner ⌝ llcorner ⌞ lrcorner ⌟ backslash ∖

  R ℝ Z ℤ N ℕ Q ℚ C ℂ RR ℝ ZZ ℤ NN ℕ QQ ℚ CC ℂ Rd ℝᵈ

  ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i ı j ȷ
  textless < textgreater > textbar | textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textdollar $
  textbraceleft { textbraceright } textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” lq ‘ rq ’
  textendash – textemdash — textbullet • textdegree ° textdagger † textdaggerdbl ‡ textsection § textparagraph ¶
  textregistered ® texttrademark ™ textcopyright © copyright © pounds £ textsterling £ euro € texteuro € textmu µ
  textpm ± texttimes × textminus − textrightarrow → textleftarrow ← textexclamdown ¡ textquestiondown ¿
  guillemotleft « guillemotright » circledR ® LaTeX LaTeX TeX TeX BibTeX BibTeX
  ie i.e. eg e.g. etal et␣al. etc etc. wrt w.r.t. aka a.k.a. vs vs.
`);

/** Commands that are set as their own name, with a space against letters: `\log n`. */
export const functions: ReadonlySet<string> = names(`
  arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min mod
  bmod polylog poly Pr sec sin sinh sup tan tanh argmax argmin softmax diag tr Tr rank sgn sign vol Hom Aut End Ext Tor
  Spec Gal GL SL PSL PGL SU SO Sp
`);

/** Commands that leave no mark on the text: spacing, sizes, delimiters' growth, layout. */
export const silent: ReadonlySet<string> = names(`
  left right middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr Biggl Biggr limits nolimits displaystyle
  textstyle scriptstyle scriptscriptstyle nonumber notag noindent indent centering small tiny large Large huge normalsize
  footnotesize xspace protect null relax strut mathstrut allowbreak nobreak smallskip medskip bigskip par maketitle
  mathrel mathbin mathord mathop mathopen mathclose mathpunct ensuremath smash vphantom hphantom phantom unboldmath boldmath
  negthinspace selectfont upshape itshape bfseries mdseries scshape slshape rmfamily sffamily ttfamily normalfont
`);

/** Commands that are white space. */
export const spaces: ReadonlySet<string> = names(
  'quad qquad space enspace thinspace medspace thickspace newline linebreak hfill',
);

/** Old font switches that hold up to the end of their group: `{\bf X}`. */
export const fontSwitches: ReadonlySet<string> = names('bf it em rm sf tt sc sl cal frak Bbb scr bb mit boldmath');

function table(text: string): ReadonlyMap<string, string> {
  const words = text.trim().split(/\s+/);
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] ?? '', (words[i + 1] ?? '').replace('␣', ' '));
  return map;
}

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
