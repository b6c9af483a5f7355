/** Milliseconds since 1970 by this computer's clock. */
export const now = (): number => Date.now();

/** A random UUID from the browser's cryptographic source. The caller says which kind of id it is. */
export const newId = <Id extends string = string>(): Id => crypto.randomUUID() as string as Id;

/** Random bytes from the browser's cryptographic source. */
export const randomBytes = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count));
