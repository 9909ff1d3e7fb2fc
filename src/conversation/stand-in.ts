import type { Query } from '../answer/understand/query.ts';
import { pointsBack, pointsToPerson } from './points-back.ts';
import { leadOf, statementOf, tidy } from './question-text.ts';
import { foldInPlace, slotsOf } from './slots.ts';
import type { Topic } from './topic.ts';

/** A follow-up with what its pronoun stands for put in its place. */
interface StoodIn {
  readonly texts: readonly string[];
  /** The pronoun is replaced for certain: nothing else of the topic is needed. */
  readonly isWhole: boolean;
  /** The follow-up without its pronoun. */
  readonly without: string;
}

const PERSON = /(?<=^| )(?:ong|ba|anh|chi|nguoi) (?:ay|do|nay|ta)(?= |$)|(?<=^| )ho(?= |$)/u;
const YEAR = /(?<=^| )nam (?:do|ay|nay)(?= |$)/u;
const INDEX = /(?<=^| )chi so (?:nay|do|ay)(?= |$)/u;
const DOCUMENT =
  /(?<=^| )(?:nghi dinh|nghi quyet|quyet dinh|thong tu|chi thi|cong dien|ke hoach|de an|luat|van ban|chuong trinh) (?:nay|do|ay)(?= |$)/u;
const NOUN = /(?<=^| )(?<noun>[a-z]+ [a-z]+) (?:nay|do|ay)(?= |$)/u;
const SITE =
  /(?<=^| )(?:o |tai )?(?:noi|cho|co so|tru so) (?:do|ay|nay)(?= |$)|(?<=^| )(?:o|tai) (?:do|day)(?= |$)/u;
const IT = /(?<=^| )no(?= |$)|(?<=^| )(?:cai|vu|viec|dieu) (?:nay|do|ay)(?= |$)/u;

const NOTHING: Pick<StoodIn, 'texts' | 'isWhole'> = { texts: [], isWhole: false };

/** The noun phrase of the question before that begins with these words: `hội nghị tổng kết ngày 9/10/2020`. */
function phraseOf(noun: string, { text }: Topic): string | undefined {
  const at = ` ${foldInPlace(text).toLowerCase()} `.indexOf(` ${noun} `);
  if (at < 0) return undefined;
  const tail = statementOf(text.slice(at));
  return leadOf(tail) ?? tail;
}

/** `Ông Trần Phong` behind other words. */
export const inSentence = (words: string): string =>
  words.replace(/^[ÔB](?=ng |à )/u, (letter) => letter.toLowerCase());

/** Puts what was spoken of in the place of a pronoun: `ông ấy`, `năm đó`, `chỉ số này`, `nghị định đó`, `nó`. */
export function replacePointers(bare: string, query: Query, topic: Topic): StoodIn {
  const folded = foldInPlace(bare).toLowerCase();
  const slotText = (kind: string): string | undefined =>
    slotsOf(topic.text).find((slot) => slot.kind === kind)?.text;
  const put = (
    pattern: RegExp,
    ...values: (string | undefined)[]
  ): Pick<StoodIn, 'texts' | 'isWhole'> | undefined => {
    const match = pattern.exec(folded);
    if (!match) return undefined;
    const known = values.filter((value) => value !== undefined);
    const texts = known.map((value) =>
      tidy(
        `${bare.slice(0, match.index)}${match.index > 0 ? inSentence(value) : value}${bare.slice(match.index + match[0].length)}`,
      ),
    );
    return { texts, isWhole: texts.length > 0 };
  };
  const matched = [PERSON, YEAR, INDEX, DOCUMENT, SITE, IT, NOUN]
    .map((pattern) => pattern.exec(folded))
    .find((match) => match !== null);
  const without = matched
    ? tidy(bare.slice(0, matched.index) + bare.slice(matched.index + matched[0].length))
    : bare;
  if (!pointsBack(query)) return { ...NOTHING, without };
  const noun = NOUN.exec(folded)?.groups?.['noun'];
  const found =
    (pointsToPerson(query) ? put(PERSON, topic.person) : undefined) ??
    (topic.year === undefined ? undefined : put(YEAR, `năm ${topic.year}`)) ??
    put(INDEX, slotText('index')) ??
    put(DOCUMENT, topic.document, slotText('document'), leadOf(topic.text)) ??
    put(SITE, leadOf(topic.text)) ??
    put(IT, topic.document, slotText('document'), leadOf(topic.text), slotText('index')) ??
    (noun === undefined ? undefined : put(NOUN, phraseOf(noun, topic)));
  if (found?.isWhole) return { ...found, without };
  return { ...NOTHING, without };
}
