const superscripts = pairs(
  '0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾.·',
  'aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ',
  'AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂ',
  'αᵅβᵝγᵞδᵟεᵋθᶿφᵠχᵡ',
);
const subscripts = pairs('0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎', 'aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ', 'βᵦγᵧρᵨφᵩχᵪ');

/** Marks that stand at the height of a superscript by themselves, or have a form that does. */
const raised: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '*': '*',
    '∗': '*',
    '⋆': '⋆',
    '†': '†',
    '‡': '‡',
    '′': '′',
    "'": '′',
    "''": '″',
    '∘': '°',
    '°': '°',
    '⊤': 'ᵀ',
    '×': 'ˣ',
  }),
);

/** The text as Unicode superscripts, or undefined where one of its characters has none. */
export function superscript(text: string): string | undefined {
  return mapped(text, superscripts) ?? mapped(text, raised);
}

/** The text as Unicode subscripts, or undefined where one of its characters has none. */
export function subscript(text: string): string | undefined {
  return mapped(text, subscripts);
}

function mapped(text: string, table: ReadonlyMap<string, string>): string | undefined {
  let out = '';
  for (const character of text) {
    const glyph = table.get(character) ?? (out !== '' && isMark(character) ? character : undefined);
    if (glyph === undefined) return undefined;
    out += glyph;
  }
  return out;
}

function isMark(character: string): boolean {
  return character >= '\u0300' && character <= '\u036f';
}

function pairs(...rows: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows) {
    const characters = [...row];
    for (let i = 0; i + 1 < characters.length; i += 2) map.set(characters[i] ?? '', characters[i + 1] ?? '');
  }
  return map;
}
