type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** The properties that have a value: an absent property, not an undefined one. */
export function defined<T extends object>(properties: T): Defined<T> {
  // Object.fromEntries forgets the keys; they are a subset of those of T by construction.
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
