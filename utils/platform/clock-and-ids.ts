/** Milliseconds since 1970 by this computer's clock. */
export const now = (): number => Date.now();

/** A random UUID from the browser's cryptographic source. The caller says which kind of id it is. */
export const newId = <Id extends string = string>(): Id => crypto.randomUUID() as string as Id;
