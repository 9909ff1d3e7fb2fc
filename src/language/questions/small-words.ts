/** Words of address and politeness that carry no topic beside a greeting, thanks or an outburst. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'anh chi co chu bac admin moi nguoi ca nha bot buoi sang trua chieu su dung nhieu rat lam qua that ro hieu hay tot',
    'xin vang da uh uhm u ok oke okay thoi chao hi hello alo nhen nghen hihi haha tam biet bye me thong tin huu ich can bo',
    'shop ne nay ban em minh toi tui ong ba hen hong hem day do troi dat luon ghe thiet qua chat chatbot nho ra vay',
    'xiu chut ti nghe rua he hi ri mo',
  ]
    .join(' ')
    .split(' '),
);

/** True for a folded word of address or politeness. */
export const isSmallWord = (term: string): boolean => SMALL_WORDS.has(term);
