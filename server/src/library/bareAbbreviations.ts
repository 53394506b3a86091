/** Names that are a few capitals and no more: other fields abbreviate other things so. */
import { PhraseWords } from '../text/phraseWords.ts';

const longest = 5;
/** A text of fewer different words says too little to tell its subject by. */
const fewWords = 40;
/** Letters of a word that tells a subject. */
const telling = 5;

export function isBareAbbreviation(name: string): boolean {
  return name.length <= longest && /^\p{Lu}+$/u.test(name);
}

/** Whether a text of these words may be on the subject of a paper: it is too short to say, or has a word of the title. */
export function mayBeOn(title: string, vocabulary: ReadonlySet<number>): boolean {
  if (vocabulary.size < fewWords) return true;
  const words = new PhraseWords();
  words.addText(title);
  for (let i = 0; i < words.count; i++) {
    const written = title.slice(words.start[i]!, words.end[i]!);
    const tells = written.length >= telling && !isBareAbbreviation(written) && !everywhere.has(written.toLowerCase());
    if (tells && vocabulary.has(words.word[i]!)) return true;
  }
  return false;
}

/** Words that papers of any field have in their titles. */
const everywhere: ReadonlySet<string> = new Set(
  (
    'about across after algorithm algorithms among analysis applications approach approaches based before better between beyond ' +
    'building data deep design efficient estimation evaluation fast faster first framework from general ' +
    'generalized higher improved improving into large learning lower method methods model modeling models multi multiple ' +
    'optimal order over performance problem problems process scale simple single small study system systems their theory ' +
    'these through toward towards training under unified using versus which while with within without'
  ).split(' '),
);
