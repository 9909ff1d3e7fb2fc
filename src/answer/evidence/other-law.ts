import { foldWords } from '../../language/fold-words.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { about, ruleFor } from './rule.ts';

/** `Luật Tố cáo`, `bộ luật Dân sự`; not `pháp luật`, `luật sư`, `luật này`. */
const ASKED_LAW =
  /(?<! phap| dung| ki) luat (?<name>(?!su |nao |gi |nay |do |moi |cu |la |qu[iy] dinh |cho |thi (?:sao|the|co|khong|phai|duoc) |co |ve |so \d|hien |nam )[a-z]+ [a-z]+) /u;
const NAMED_LAW = /(?<!\p{L})(?:Luật|Bộ luật) (\p{Lu}\p{Ll}+ \p{L}+)/u;

/** Asked about one law, a sentence about another one is no answer: `Luật Chuyển đổi số` is not `Luật Tố cáo`. */
export const otherLaw = ruleFor(
  (query) => ASKED_LAW.test(askedWords(query)),
  (query, candidate) => {
    const asked = ASKED_LAW.exec(askedWords(query))?.groups?.['name'];
    const said = NAMED_LAW.exec(candidate.quote)?.[1];
    if (asked === undefined || said === undefined) return undefined;
    const isSame = foldWords(said).trim() === asked || quoteWords(candidate).includes(` ${asked} `);
    return isSame ? undefined : about(`luật ${asked}`);
  },
);
