/** Name of a share's file: a day, and nothing about whose it is or what is inside. */
export const shareName = (day: string): string => `beforehand-share-${day}.age`;

/** Name of a copy to read, as silent. */
export const copyName = (day: string): string => `beforehand-copy-${day}.html`;
