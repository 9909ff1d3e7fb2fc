import { foldInPlace } from './slots.ts';
import type { Topic } from './topic.ts';

/** The title of a post: `còn phó chủ tịch?`. */
const POST = /(?<=^| )(?:pho )?(?:chu tich|giam doc|bi thu|thu tuong|bo truong|truong phong)(?= |$)/u;

/** Another post asked for after who holds one: a title alone takes the place of the title before. */
export function otherPost(bare: string, { person, query, text }: Topic): string[] | undefined {
  const title = POST.exec(foldInPlace(bare).toLowerCase());
  const isOfPost = person !== undefined || query.cue.type === 'person';
  if (!isOfPost || title?.index !== 0) return undefined;
  const before = POST.exec(foldInPlace(text).toLowerCase());
  const isAlone = title[0].length === bare.length;
  if (!isAlone || !before) return [`${bare} là ai`];
  const of = text.slice(before.index + before[0].length).replace(/ (?:là ai|la ai|ai)$/u, '');
  return [`${bare}${of} là ai`];
}
