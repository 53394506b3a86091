import { checkMessages } from '../stdio/messageLaw.ts';
import type { SoakRow } from './soak.ts';

const count = 100_000;

/** Messages with anything wrong in them, to the bundled server. */
export async function messageRows(): Promise<SoakRow[]> {
  const what = `${count.toLocaleString('en')} messages with something wrong in them`;
  try {
    const { requests, refused } = await checkMessages(count, 11);
    const found = `every request answered: ${requests - refused} with a result, ${refused} with an error`;
    return [{ what, found, broken: false }];
  } catch (error) {
    return [{ what, found: String(error), broken: true }];
  }
}
