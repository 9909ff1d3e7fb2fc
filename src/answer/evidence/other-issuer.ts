import type { Query } from '../understand/query.ts';
import { askedWords, quoteWords } from './folded-words.ts';
import { ruleFor } from './rule.ts';

const OF_NATION =
  / (?:chinh phu|thu tuong|quoc hoi|bo chinh tri|bo noi vu|bo khoa hoc|bo tai chinh|bo cong an) /u;
const OF_PROVINCE =
  / (?:ubnd tinh|uy ban nhan dan tinh|hdnd tinh|hoi dong nhan dan tinh|tinh uy|tinh khanh hoa|khanh hoa|tinh) /u;
/** Who did or issued what is asked about stands first, or behind `của` and `do`. */
const NATION_DID = /^ (?:chinh phu|thu tuong|quoc hoi|bo chinh tri) /u;
const PROVINCE_ISSUED = / (?:cua|do) (?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) tinh /u;

/** `Kế hoạch … của tỉnh ban hành theo quyết định nào`: the province's, whoever else has one. */
const PROVINCES_PLAN = / (?:ke hoach|chuong trinh|de an|nghi quyet) (?:\S+ ){1,8}cua tinh /u;

const ofProvince = (query: Query, asked: string): boolean =>
  PROVINCE_ISSUED.test(asked) || (query.cue.type === 'document' && PROVINCES_PLAN.test(asked));

function mayBeOther(query: Query): boolean {
  const asked = askedWords(query);
  return NATION_DID.test(asked) || ofProvince(query, asked);
}

/** What the Government did is not what the province did, and the other way round: `Kế hoạch 2026 của UBND tỉnh`. */
export const otherIssuer = ruleFor(mayBeOther, (query, candidate) => {
  const asked = askedWords(query);
  const said = quoteWords(candidate);
  const isOther =
    (NATION_DID.test(asked) && !OF_PROVINCE.test(asked) && !OF_NATION.test(said) && OF_PROVINCE.test(said)) ||
    (ofProvince(query, asked) && !OF_NATION.test(asked) && OF_NATION.test(said) && !OF_PROVINCE.test(said));
  return isOther ? 'nói về việc của cơ quan khác' : undefined;
});
