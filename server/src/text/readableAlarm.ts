import { automatonOf, holds } from './readableAutomaton.ts';
import { bareNames, gluedNames, microUnits } from './readableNames.ts';

/** Whether there may be anything to repair in a text: no is certain, yes is worth a closer look. Most texts need none. */
export function needsRepair(text: string): boolean {
  return holds(suspects, text, 0, text.length);
}

/** Names that prose is full of (`in`, `left`, `star`) are noticed by what is around them. */
const suspects = automatonOf([
  ...[
    '$',
    '--',
    'x00',
    'times ',
    'left ',
    '0times',
    '0pm0',
    'wedge0',
    'sim0',
    'approx0',
    ' pm ',
    ' sim ',
    ' sqrt ',
    ' mum ',
    ' mus ',
    ' muK ',
  ],
  ...[...microUnits].map((unit) => ` ${unit} `),
  ...[...bareNames].flatMap(([name, bareness]) => {
    if (bareness === 'sure' || name.startsWith('math')) return [name];
    if (bareness === 'letter')
      return name.length > 4 ? [name] : [` ${name} `, `-${name} `, ` ${name}-`, ...glued(name)];
    return bareness === 'operator' && name.length > 3 && gluedNames.has(name) ? [` ${name} `] : [];
  }),
]);

function glued(name: string): string[] {
  return gluedNames.has(name) ? [`${name} `, `${name}-`] : [];
}
