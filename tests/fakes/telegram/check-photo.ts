import { badRequest } from './api-refusal.ts';
import type { Parameters } from './request-parameters.ts';

export interface CheckedPhoto {
  readonly caption: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

const LARGEST_PHOTO = 10 * 1024 * 1024;
const LONGEST_CAPTION = 1024;
const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Refuses what core.telegram.org/bots/api#sendphoto rules out; takes PNG only, which is what the bot sends. */
export async function checkPhoto(parameters: Parameters): Promise<CheckedPhoto> {
  const { photo, caption = '' } = parameters;
  if (!(photo instanceof Blob)) throw badRequest('there is no photo in the request');
  if (typeof caption !== 'string' || caption.length > LONGEST_CAPTION)
    throw badRequest('message caption is too long');
  const bytes = Buffer.from(await photo.arrayBuffer());
  if (bytes.length > LARGEST_PHOTO) throw badRequest('file is too big');
  if (bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) throw badRequest('IMAGE_PROCESS_FAILED');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const ratio = Math.max(width / height, height / width);
  if (width + height > 10_000 || ratio > 20) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return { caption, bytes: bytes.length, width, height };
}
