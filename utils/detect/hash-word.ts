/** FNV-1a over UTF-16 units, 32 bits, unsigned (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashWord(word: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
