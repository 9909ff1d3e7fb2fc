import type { StartInfo } from '../start-info.ts';
import { parseJson, readList, readNumber, readRecord, readText } from './read-value.ts';

const DEFAULT_MAX_LENGTH = 500;

/** The start data that the server wrote into the page; a page without it still takes questions. */
export function readStartInfo(json: string | undefined): StartInfo {
  const record = readRecord(parseJson(json ?? ''));
  const contentSummary = readText(record?.['contentSummary']);
  return {
    suggestions: readList(record?.['suggestions'], readText) ?? [],
    maxQuestionLength: readNumber(record?.['maxQuestionLength']) ?? DEFAULT_MAX_LENGTH,
    ...(contentSummary ? { contentSummary } : {}),
  };
}
