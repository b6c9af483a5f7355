import type { FactPost } from '../model/page-facts.ts';
import { findCandidates, pick } from './fact-candidates.ts';
import { FORUMS } from './forum-posts.ts';
import { describePost } from './read-post.ts';
import { safeDomOf } from './safe-dom.ts';

const MOST_POSTS = 400;
const MOST_TEXTS = 200;
/** White space and soft hyphens differ between what is read and what is written. */
const bare = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

/**
 * The post of a discussion that each passage stands in, in the same order: the smallest one when posts
 * hold each other; null when it stands in none, or in several.
 */
export function findPosts(document: Document, texts: readonly string[]): (FactPost | null)[] {
  const dom = safeDomOf(document);
  const candidates = findCandidates(document);
  const forum = FORUMS.find(({ post }) => pick(candidates, post, 1).length > 0);
  const posts = forum ? pick(candidates, forum.post, MOST_POSTS) : [];
  const read = posts.map((post) => ({ post, text: bare(dom.textContent(post)) }));
  return texts.slice(0, MOST_TEXTS).map((text) => {
    const wanted = bare(text);
    const holding = read
      .filter((one) => wanted !== '' && one.text.includes(wanted))
      .sort((a, b) => a.text.length - b.text.length);
    const [smallest, ...others] = holding;
    const isNested = others.every(({ text: outer }) => outer.includes(smallest?.text ?? ''));
    return forum && smallest && isNested ? describePost(dom, smallest.post, forum) : null;
  });
}
