/** How many cases a property is tried on: the seeded few of every day, or many times more for a proof. */
export const runs = (few: number): number => few * Number(process.env.PROOF_FACTOR ?? 1);
