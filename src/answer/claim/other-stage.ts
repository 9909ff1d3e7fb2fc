import { foldWords } from '../../language/fold-words.ts';
import type { SlotLike, SlotSide } from './compared-slot.ts';
import type { StatementReading } from './read-statement.ts';

const BEFORE = 'before_merger';
const OLD = / (?:cu|truoc day|truoc kia|khi do|luc do|tung) /u;

/** `Trước sáp nhập, dân số là …`: a claim without a time means the province of the present. */
export const isOfOldProvince = ({ slot, reading }: SlotSide, found: SlotSide): boolean =>
  slot.figure !== undefined &&
  reading.times.length === 0 &&
  found.slot.said.some(({ token }) => token === BEFORE) &&
  !reading.words.some(({ sort }) => sort === 'merger') &&
  !OLD.test(foldWords(reading.text));

const OPENS = / (?:mo|khai truong|khanh thanh|hoat dong|van hanh) /u;
const opens = ({ text, words }: StatementReading): boolean =>
  words.some(({ token }) => token === 'open') || OPENS.test(foldWords(text));

/** A centre is set up by a decision and opens later: the day of the one is not that of the other. */
export const isSetUpOnly = ({ slot, reading }: SlotSide, found: SlotSide): boolean =>
  slot.figure === undefined &&
  opens(reading) &&
  !opens(found.reading) &&
  found.reading.words.some(({ token }) => token === 'set_up');

const isOfTop = ({ figure, said }: SlotLike, { text }: StatementReading): boolean =>
  figure !== undefined &&
  (/ (?:nhom|top) $/u.test(foldWords(text.slice(Math.max(0, figure.start - 6), figure.start))) ||
    said.some(({ sort, start }) => sort === 'end' && start >= figure.end));

/** `vào nhóm 15` tells a rank, and counts nothing. */
export const countsNoGroup = ({ slot, reading }: SlotSide, found: SlotSide): boolean =>
  slot.figure?.kind === 'count' && isOfTop(slot, reading) && !isOfTop(found.slot, found.reading);

/** `việc phức tạp không quá 45 ngày`: what holds for hard cases is not told of all. */
export const isOfHardCase = ({ slot }: SlotSide, found: SlotSide): boolean =>
  found.slot.figure !== undefined &&
  found.slot.own.some(({ sort }) => sort === 'severity') &&
  !slot.said.some(({ sort }) => sort === 'severity');
