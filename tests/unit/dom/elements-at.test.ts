import { describe, expect, it } from 'vitest';
import { findElementAt } from '../../../utils/dom/find-element-at.ts';
import { findPosts } from '../../../utils/dom/find-posts.ts';
import { readCaption } from '../../../utils/dom/read-caption.ts';
import { LIMITS } from '../../../utils/model/limits.ts';

const parse = (body: string) => new DOMParser().parseFromString(body, 'text/html');

describe('a link or an image by its address', () => {
  it.each([
    ['link', '<a href="https://a.example/x"> The <b>long</b>\n guide </a>', 'The long guide'],
    ['link', '<a href="https://a.example/x"><img alt="A chart"></a>', ''],
    ['link', '<a href="https://a.example/x" aria-label="Guide"></a>', 'Guide'],
    [
      'image',
      '<figure><img src="https://a.example/x" alt="a"><figcaption>Days before</figcaption></figure>',
      'Days before',
    ],
    ['image', '<img src="https://a.example/x" alt=" A  chart ">', 'A chart'],
    ['image', '<img src="https://a.example/x" title="Chart">', 'Chart'],
    ['image', '<img src="https://a.example/x">', ''],
    [
      'image',
      '<img src="https://a.example/x" alt="&lt;img src=x onerror=alert(1)&gt;">',
      '<img src=x onerror=alert(1)>',
    ],
  ] as const)('%s %s says %j', (kind, html, words) => {
    const document = parse(html);
    const element = findElementAt(document, { kind, address: 'https://a.example/x' });
    expect(element && readCaption(document, kind, element)).toBe(words);
  });

  it('is none when the page has none', () => {
    const document = parse('<a href="https://a.example/y">Other</a>');
    expect(findElementAt(document, { kind: 'link', address: 'https://a.example/x' })).toBeNull();
  });

  it('brings no more words than a note holds', () => {
    const document = parse(`<a href="https://a.example/x">${'x'.repeat(50_000)}</a>`);
    const element = findElementAt(document, { kind: 'link', address: 'https://a.example/x' });
    expect(element && readCaption(document, 'link', element).length).toBeLessThanOrEqual(
      LIMITS.note,
    );
  });
});

describe('the posts that passages stand in', () => {
  const post = (id: number, author: string, text: string) =>
    `<div class="topic-post crawler-post" data-post-id="${id}"><span class="creator"><span itemprop="name">${author}</span></span><a class="post-date" href="https://t.example/t/x/1/${id}">1</a><p>${text}</p></div>`;
  const thread = parse(
    post(1, 'ann', 'Cold packs helped me.') +
      post(2, 'bo', 'Warm packs helped\n  me more.') +
      post(3, 'cy', 'Cold packs helped me.'),
  );

  it('are told apart, however their white space is written', () => {
    const [found] = findPosts(thread, ['Warm packs helped me more.']);
    expect(found).toMatchObject({ author: 'bo', permalink: 'https://t.example/t/x/1/2' });
  });

  it.each([
    ['stands in two posts', 'Cold packs helped me.'],
    ['stands in none', 'Tea helped me.'],
    ['is empty', ' '],
  ])('are none for what %s', (_what, text) => {
    expect(findPosts(thread, [text])).toEqual([null]);
  });

  it('are none on a page that is no discussion', () => {
    expect(findPosts(parse('<p>Cold packs helped me.</p>'), ['Cold packs'])).toEqual([null]);
  });
});
