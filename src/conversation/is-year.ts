/** True for a term that is a year or a period of years: `2020`, `2011-2020`. */
export function isYear({ term }: { readonly term: string }): boolean {
  return /^(?:19|20)\d{2}(?:-(?:19|20)\d{2})?$/u.test(term);
}
