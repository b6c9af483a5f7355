import type { Block } from '../export/summary-blocks.ts';
import type { Clip } from '../model/research.ts';
import { shortAddress } from '../source/short-address.ts';
import type { Translate } from '../words/translator.ts';
import { paragraph } from './reader-pieces.ts';

/** A saved passage in a copy to read: the exact words, who says so, what was noted. */
export function clipBlocks(clip: Clip, t: Translate): Block[] {
  const { quote, facts, note, caption, pageWord, url, linkUrl, imageUrl } = clip;
  const words = quote?.exact || caption || pageWord;
  const address = shortAddress(linkUrl || imageUrl || url);
  const source = facts
    ? [
        facts.title,
        facts.siteName,
        t(`sourceKind.${facts.kind}`),
        facts.reviewed ?? facts.updated ?? facts.published ?? t('clip.noDate'),
        address,
      ]
    : [address];
  return [
    ...(words ? [{ type: 'quote', text: words } as const] : []),
    ...paragraph(source.filter(Boolean).join(' · ')),
    ...(note ? paragraph(`${t('notebook.myNote')} ${note}`) : []),
  ];
}
