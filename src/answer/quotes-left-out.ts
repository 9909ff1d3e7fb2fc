import { type Block, mark, paragraph, text } from './reply.ts';

/** More would be a line of numbers that nobody reads. */
const MOST_NAMED = 12;
const REST = ' chưa hiện ở đây cho gọn; gõ /nguon để đọc nguyên văn.';

/** What stands for quotes that find no room: their markers, and how to read them. */
export const quotesLeftOut = (markers: readonly number[]): Block =>
  markers.length > MOST_NAMED
    ? paragraph(text(`Các câu trích khác${REST}`))
    : paragraph(text('Còn '), ...markers.map(mark), text(REST));
