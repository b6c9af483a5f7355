import { askPage } from '../messaging/ask-page.ts';
import type { SeenPage } from '../model/seen.ts';
import { permalinkOf } from '../source/permalink-of.ts';

/** On a discussion: which post each treatment stands in, and who wrote that one. */
export async function withPosts(tabId: number, page: SeenPage): Promise<SeenPage> {
  if (page.facts.kind !== 'forum_or_social' || page.treatments.length === 0) return page;
  const texts = page.treatments.map(({ quote }) => quote.exact);
  const posts = (await askPage(tabId, 'page.posts', { texts })) ?? [];
  const treatments = page.treatments.map((treatment, at) => {
    const post = posts[at] ?? null;
    const posterName = post?.author.trim() || null;
    return { ...treatment, permalink: permalinkOf({ url: page.url, post }), posterName };
  });
  return { ...page, treatments };
}
