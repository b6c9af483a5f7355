// Parts concepts that gather several acts under one heading ("milk": "eggs", "yogurt") into one each.
import { foldName } from '../../utils/treatments/name-index.ts';

/** Words that say how, not what. */
const GENERIC = new Set(
  `a an the and or of for to in on at by from with without into as your you it its is are be being do don't not no less more
  avoid avoiding avoidance stop stopping limit limiting reduce reducing cut cutting down back off out up over eat eating drink
  drinking take taking use using get getting have having keep keeping stay staying try wear wearing make making apply applying
  put putting good better best regular regularly daily healthy proper properly adequate enough plenty lot lots some small large
  high low therapy treatment technique techniques method methods practice exercise exercises activity activities food foods
  product products care home water change changes changing before after when between during own extra frequent frequently often
  short long every day night time routine habit habits diet diets intake gentle gently warm cool cold hot dry clean`
    .split(/\s+/)
    .flatMap((word) => foldName(word, 'en')),
);

const bare = (name: string): string => name.replace(/^[*=~?]*/, '');

function contentOf(name: string): string[] {
  const words = foldName(bare(name), 'en');
  const told = words.filter((word) => !GENERIC.has(word));
  return (told.length > 0 ? told : words).map((word) =>
    word.replace(/(?:ing|ed|er|e)$/, '').slice(0, 7),
  );
}

/** Names in groups that share a telling word, the group of the first name first. */
export function splitUmbrella(names: readonly string[]): string[][] {
  const groups: { words: Set<string>; names: string[] }[] = [];
  for (const name of names) {
    const words = contentOf(name);
    const same = groups.filter((group) => words.some((word) => group.words.has(word)));
    const [first, ...others] = same;
    if (!first) {
      groups.push({ words: new Set(words), names: [name] });
      continue;
    }
    first.names.push(name);
    for (const word of words) first.words.add(word);
    for (const other of others) {
      first.names.push(...other.names);
      for (const word of other.words) first.words.add(word);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map((group) => group.names);
}
