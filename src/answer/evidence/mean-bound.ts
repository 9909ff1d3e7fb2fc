import { askedWords, quoteWords } from './folded-words.ts';
import { about, type Rule, ruleFor } from './rule.ts';

const MEAN = '(?:(?:muc|diem|gia tri|chi so) )*(?:binh quan|trung binh|trung vi)';
const ABOVE = new RegExp(` (?:tren|cao hon|vuot|hon|vuot qua) ${MEAN} `, 'u');
const BELOW = new RegExp(` (?:duoi|thap hon|kem|kem hon|chua dat|khong dat) ${MEAN} `, 'u');
const COUNTED = /(?: bao nhieu| may) (?:tinh|thanh|dia phuong|don vi|so|nganh|huyen|xa|phuong|co quan) /u;

/** Asked how many lie below the mean, a sentence answers that tells of those below it. */
export const meanBound: Rule = ruleFor(
  (query) =>
    COUNTED.test(askedWords(query)) && (ABOVE.test(askedWords(query)) || BELOW.test(askedWords(query))),
  (query, candidate) => {
    const side = BELOW.test(askedWords(query)) ? BELOW : ABOVE;
    return side.test(quoteWords(candidate)) ? undefined : about('phía được hỏi của mức bình quân');
  },
);
