/** Hues made lighter or darker until those to whom red and green are alike can tell them apart, too. */

type Rgb = readonly [number, number, number];
/** Lightness and two axes of colour: equal distances look equal (Oklab). */
type Seen = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** What is seen of linear red, green and blue: by most, without green cones, and without red ones (Machado et al., 2009). */
const sights: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
];

const shifts: readonly number[] = [0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12, 0.16, -0.16];
const leastContrast = 3.5;
/** Distance that a shift of the whole lightness is to gain: hues stay as near to the theme's as may be. */
const dear = 0.08;
const rounds = 6;

/** A hue at one of its shifts, as each of the sights has it. */
interface Option {
  readonly colour: string;
  readonly shift: number;
  readonly seen: readonly Seen[];
}

/** The same hues, `#rrggbb` as the background, in lightnesses in which they are least alike. */
export function toldApart(hues: readonly string[], background: string): readonly string[] {
  const options = hues.map((hue) => {
    const all = shifts.map((shift) => optionOf(shift === 0 ? hue : shifted(hue, shift), shift));
    return all.filter(({ shift, colour }) => shift === 0 || contrast(colour, background) >= leastContrast);
  });
  const taken = options.map(([asItIs]) => asItIs!);
  for (let round = 0, best = merit(taken), isBetter = true; isBetter && round < rounds; round++) {
    isBetter = false;
    for (const [i, some] of options.entries()) {
      for (const option of some) {
        const value = merit(taken.with(i, option));
        // Of a colour in a notation that is not ours nothing is known.
        if (!(value > best + 1e-9)) continue;
        [best, taken[i], isBetter] = [value, option, true];
      }
    }
  }
  return taken.map(({ colour }) => colour);
}

/** How far the two hues are apart that are most alike to anybody, in hundredths of the lightness from black to white. */
export function leastApart(hues: readonly string[]): number {
  return distances(hues.map((hue) => optionOf(hue, 0)))[0] ?? 0;
}

function merit(options: readonly Option[]): number {
  const [first = 0, second = 0, third = 0] = distances(options);
  const moved = options.reduce((sum, { shift }) => sum + Math.abs(shift), 0);
  return first + second / 2 + third / 4 - 100 * dear * moved;
}

/** Of each two hues, to those who see them most alike; ascending. */
function distances(options: readonly Option[]): number[] {
  const all: number[] = [];
  for (const [i, a] of options.entries()) {
    for (const b of options.slice(i + 1))
      all.push(100 * Math.min(...sights.map((_, sight) => distance(a.seen[sight]!, b.seen[sight]!))));
  }
  return all.sort((a, b) => a - b);
}

function distance(a: Seen, b: Seen): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function optionOf(colour: string, shift: number): Option {
  return { colour, shift, seen: sights.map((sight) => oklab(times(sight, linear(colour)))) };
}

function shifted(colour: string, shift: number): string {
  const [lightness, a, b] = oklab(linear(colour));
  const [l, m, s] = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    [lightness + shift, a, b],
  ).map((value) => value ** 3) as [number, number, number];
  const rgb = times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    [l, m, s],
  );
  return `#${rgb.map((value) => byteOf(value).toString(16).padStart(2, '0')).join('')}`;
}

function oklab(rgb: Rgb): Seen {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((value) => Math.cbrt(Math.max(0, value))) as [number, number, number];
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = linear(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [one, other] = [luminance(a) + 0.05, luminance(b) + 0.05];
  return Math.max(one, other) / Math.min(one, other);
}

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;
}

/** Red, green and blue as amounts of light. */
function linear(colour: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

function byteOf(light: number): number {
  const value = Math.min(1, Math.max(0, light));
  return Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}
