import { none, type Syntax } from '../rule.ts';

/** How far a passage may reach. */
export type Extent = 'line' | 'paragraph' | 'text';

/** What stands between two different marks, such as `<!--` and `-->`; nothing where the second is missing. */
export function between(open: string, close: string, extent: Extent): Syntax {
  return (source) => ({
    on: open.charAt(0),
    read(at) {
      if (!source.text.startsWith(open, at)) return none;
      const end = source.find(close, at + open.length);
      const limit = extent === 'line' ? source.lineEnd(at) : extent === 'paragraph' ? source.blankLine(at) : Infinity;
      return end < limit ? end + close.length : none;
    },
  });
}

/** From a mark to the end of its line: a comment. */
export function toLineEnd(mark: string): Syntax {
  return (source) => ({
    on: mark.charAt(0),
    read: (at) => (source.text.startsWith(mark, at) ? source.lineEnd(at) : none),
  });
}

/** Whether a mark at an offset opens or closes a passage, judged by the characters around it. */
export type MarkTest = (before: number, after: number) => boolean;

/**
 * What stands between two equal marks in one paragraph, such as `$`. Which mark may open or close is decided by its
 * neighbours, so a price or a lone mark takes nothing.
 */
export function span(mark: string, opens: MarkTest, closes: MarkTest): Syntax {
  return (source) => {
    const { text } = source;
    const test = (at: number, judge: MarkTest) => judge(text.charCodeAt(at - 1), text.charCodeAt(at + mark.length));
    /** The first mark behind the place that was asked last which may close. */
    let close = -1;
    return {
      on: mark.charAt(0),
      read(at) {
        if (!text.startsWith(mark, at) || !test(at, opens)) return none;
        const limit = source.paragraphEnd(at);
        if (close <= at) close = source.find(mark, at + mark.length);
        while (close < limit && !test(close, closes)) close = source.find(mark, close + 1);
        return close < limit ? close + mark.length : none;
      },
    };
  };
}
