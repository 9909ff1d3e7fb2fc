/**
 * `same`: they say the same. `compatible`: neither contradicts the other, but one says more (`--10-09` and
 * `2020-10-09`, `hơn 80%` and `90%`). `different`: both cannot be true of one thing. `incomparable`: they measure
 * different things (percents and percent points), or one of them is ambiguous.
 */
export type FigureMatch = 'same' | 'compatible' | 'different' | 'incomparable';
