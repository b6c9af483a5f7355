import type { FactPost } from '../model/page-facts.ts';
import { pick } from './fact-candidates.ts';
import { FORUMS, type ForumMarkup } from './forum-posts.ts';
import { callNative, findFirst, readAttribute, readNative } from './native-dom.ts';
import { readTextOf } from './read-lines.ts';
import type { SafeDom } from './safe-dom.ts';

/**
 * The post of a discussion that `near` stands in; without it the post that the address names, else the
 * first one. Null when the page has no post that we know.
 */
export function readPost(
  dom: SafeDom,
  document: Document,
  candidates: readonly Element[],
  near: Node | null,
): FactPost | null {
  for (const forum of FORUMS) {
    const first = pick(candidates, forum.post, 1)[0];
    if (!first) continue;
    const post = (near && closest(near, forum.post)) || addressed(document, forum.post) || first;
    return describePost(dom, post, forum);
  }
  return null;
}

function closest(node: Node, selector: string): Element | null {
  const element = readNative(node, 'nodeType') === 1 ? node : readNative(node, 'parentNode');
  return element ? ((callNative(element, 'closest', selector) as Element | null) ?? null) : null;
}

function addressed(document: Document, selector: string): Element | null {
  const id = String(readNative(document, 'URL')).split('#')[1];
  const target = id && (callNative(document, 'getElementById', id) as Element | null);
  return target ? closest(target, selector) : null;
}

/** The link to one post, who wrote it and when, as the page says. */
export function describePost(
  dom: SafeDom,
  post: Element,
  { link: linkSelector, author: authorSelector }: ForumMarkup,
): FactPost {
  const link = linkSelector && findFirst(post, linkSelector);
  const permalink =
    (link && (readAttribute(link, 'data-share-url') || String(readNative(link, 'href')))) ||
    readAttribute(post, 'permalink') ||
    readAttribute(post, 'data-permalink') ||
    anchorOf(post);
  const author = authorSelector && findFirst(post, authorSelector);
  const name =
    readAttribute(post, 'author') ||
    readAttribute(post, 'data-author') ||
    (author ? readTextOf(dom, author, 200) || readAttribute(author, 'data-author') : '');
  const time = findFirst(post, 'time[datetime],.relativetime[title]');
  return {
    permalink: permalink.slice(0, 8_000),
    author: name.split('\n', 1).join('').slice(0, 200),
    time: (
      readAttribute(post, 'created-timestamp') ||
      (time ? readAttribute(time, 'datetime') || readAttribute(time, 'title') : '')
    ).slice(0, 80),
  };
}

function anchorOf(post: Element): string {
  const id = readAttribute(post, 'id');
  return id && `#${id}`;
}
