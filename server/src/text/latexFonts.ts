/** How a font command changes its argument: an alphabet of its own, or none in Unicode that reads better than plain letters. */
export type Font = 'double' | 'script' | 'fraktur' | 'plain';

/** Font and wrapper commands whose argument alone is read: `\mathbb{R}`, `\textbf{…}`, `\mbox{…}`. */
export const fonts: ReadonlyMap<string, Font> = new Map<string, Font>([
  ...each('double', 'mathbb mathbbm mathds Bbb bb'),
  ...each('script', 'mathcal mathscr mathpzc Cal cal scr Scr'),
  ...each('fraktur', 'mathfrak frak fr mfrak'),
  ...each('plain', 'mathrm mathbf mathit mathsf mathtt mathnormal boldsymbol bm pmb bold operatorname'),
  ...each(
    'plain',
    'text textbf textit textsl textsc texttt textrm textsf textmd textup textnormal emph underline uline',
  ),
  ...each(
    'plain',
    'mbox hbox fbox vbox makebox mathop mathrel mathbin mathord ensuremath url path nolinkurl texorpdfstring',
  ),
  ...each('plain', 'bf it em rm sf tt sc sl uppercase lowercase textcolor centerline title author'),
]);

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    doubleC: 'ℂ',
    doubleH: 'ℍ',
    doubleN: 'ℕ',
    doubleP: 'ℙ',
    doubleQ: 'ℚ',
    doubleR: 'ℝ',
    doubleZ: 'ℤ',
    scriptB: 'ℬ',
    scriptE: 'ℰ',
    scriptF: 'ℱ',
    scriptH: 'ℋ',
    scriptI: 'ℐ',
    scriptL: 'ℒ',
    scriptM: 'ℳ',
    scriptR: 'ℛ',
    scripte: 'ℯ',
    scriptg: 'ℊ',
    scripto: 'ℴ',
    frakturC: 'ℭ',
    frakturH: 'ℌ',
    frakturI: 'ℑ',
    frakturR: 'ℜ',
    frakturZ: 'ℨ',
    double1: '𝟙',
    double0: '𝟘',
  }),
);

const firstLetters = { double: [0x1d538, 0x1d552], script: [0x1d49c, 0x1d4b6], fraktur: [0x1d504, 0x1d51e] } as const;

/** The character in that font, or itself where the font has none. */
export function inFont(character: string, font: Font): string {
  if (font === 'plain' || character.length !== 1) return character;
  const special = irregular.get(font + character);
  if (special !== undefined) return special;
  const code = character.charCodeAt(0);
  const [upper, lower] = firstLetters[font];
  if (code >= 65 && code <= 90) return String.fromCodePoint(upper + code - 65);
  if (code >= 97 && code <= 122 && font !== 'script') return String.fromCodePoint(lower + code - 97);
  return character;
}

/** Accents over one letter: command, with the combining mark it sets; `\"o`, `\v{s}`, `\hat{x}`, `\overline{AB}`. */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': '\u0308',
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030c',
    u: '\u0306',
    H: '\u030b',
    r: '\u030a',
    k: '\u0328',
    d: '\u0323',
    b: '\u0331',
    hat: '\u0302',
    widehat: '\u0302',
    tilde: '\u0303',
    widetilde: '\u0303',
    bar: '\u0304',
    overline: '\u0305',
    vec: '\u20d7',
    overrightarrow: '\u20d7',
    dot: '\u0307',
    ddot: '\u0308',
    check: '\u030c',
    widecheck: '\u030c',
    breve: '\u0306',
    acute: '\u0301',
    grave: '\u0300',
    mathring: '\u030a',
    not: '\u0338',
    wt: '\u0303',
    ov: '\u0305',
  }),
);

function each(font: Font, names: string): [string, Font][] {
  return names.split(' ').map((name) => [name, font]);
}
