import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPageFacts } from '../../../utils/dom/read-page-facts.ts';
import { permalinkOf } from '../../../utils/source/permalink-of.ts';
import { documentOf, sourceOfFacts } from './page-of.ts';

const FORUMS = [
  {
    engine: 'discourse',
    url: 'https://talk.example.org/t/foam-rolling-before-or-after-a-walk/482',
    first: [
      'https://talk.example.org/t/foam-rolling-before-or-after-a-walk/482',
      'stairs_are_lava',
    ],
    answer: ['https://talk.example.org/t/foam-rolling-before-or-after-a-walk/482/2', 'old_hiker'],
    title: 'Foam rolling before or after a walk?',
    siteName: 'Creaky Joints Corner',
    published: '2024-03-02',
  },
  {
    engine: 'phpbb',
    url: 'https://board.example.org/viewtopic.php?t=77',
    first: ['https://board.example.org/viewtopic.php?p=310#p310', 'pins-and-needles'],
    answer: ['https://board.example.org/viewtopic.php?p=311#p311', 'typist_no_more'],
    title: 'Splint at night, does it help?',
    siteName: 'The Numb Hand Board',
    published: '2023-11-05',
  },
  {
    engine: 'vbulletin',
    url: 'https://boards.example.org/showthread.php?1204-Gluten-free-on-a-budget',
    first: [
      'https://boards.example.org/showthread.php?1204-Gluten-free-on-a-budget&p=5501&viewfull=1#post5501',
      'ricecake',
    ],
    answer: [
      'https://boards.example.org/showthread.php?1204-Gluten-free-on-a-budget&p=5502&viewfull=1#post5502',
      'lentil',
    ],
    title: 'Gluten free on a budget',
    siteName: 'Bellyache Boards',
    published: '2016-04-19',
  },
  {
    engine: 'xenforo',
    url: 'https://snore.example.org/threads/cpap-mask-leaks-all-night.3310/',
    first: [
      'https://snore.example.org/threads/cpap-mask-leaks-all-night.3310/post-81001',
      'HoseHead',
    ],
    answer: [
      'https://snore.example.org/threads/cpap-mask-leaks-all-night.3310/post-81002',
      'quiet_nights',
    ],
    title: 'CPAP mask leaks all night',
    siteName: 'Snorers United',
    published: '2022-08-13',
  },
  {
    engine: 'reddit',
    url: 'https://www.reddit.com/r/ExampleHeadaches/comments/1abcde/anyone_tapering_their_migraine_preventive/',
    first: [
      'https://www.reddit.com/r/ExampleHeadaches/comments/1abcde/anyone_tapering_their_migraine_preventive/',
      'lights_off_please',
    ],
    answer: [
      'https://www.reddit.com/r/ExampleHeadaches/comments/1abcde/comment/kxyz01/',
      'slow_and_steady',
    ],
    title: 'Anyone tapering their migraine preventive?',
    siteName: 'Reddit',
    published: '2024-01-20',
  },
  {
    engine: 'stackexchange',
    url: 'https://health.example.com/questions/2210/does-cooking-spinach-lower-its-iron',
    first: ['https://health.example.com/q/2210', 'popeye-fan'],
    answer: ['https://health.example.com/a/2215', 'kettle'],
    title: 'Does cooking spinach lower its iron?',
    siteName: 'Example Health Stack Exchange',
    published: '2021-05-05',
  },
  {
    engine: 'mastodon',
    url: 'https://social.example.org/@wren/1111222233334444',
    first: ['https://social.example.org/@wren/1111222233334444', 'Wren'],
    answer: ['https://social.example.org/@wren/1111222233334444', 'Wren'],
    title: 'Wren (@wren@social.example.org)',
    siteName: 'Example Social',
    published: '2023-09-30',
  },
];

describe.each(FORUMS)('a page made by $engine', (forum) => {
  const html = readFileSync(`tests/fixtures/pages/forums/${forum.engine}.html`, 'utf8');
  const document = documentOf(html, forum.url);
  const facts = readPageFacts(document);

  it('is personal experience, with what the page states', () => {
    const { title, siteName, published } = forum;
    const kind = 'forum_or_social';
    expect(sourceOfFacts(facts)).toMatchObject({ kind, title, siteName, published });
  });

  it('keeps the name of the poster apart from the authors', () => {
    expect(sourceOfFacts(facts).authors).toEqual([]);
    expect(facts.post?.author).toBe(forum.first[1]);
  });

  it('gives the link to the first post when nothing is selected', () => {
    expect(permalinkOf(facts)).toBe(forum.first[0]);
  });

  it('gives the link to the post that the selection stands in', () => {
    const selected = document.getElementById('answer')?.firstChild ?? null;
    const near = readPageFacts(document, selected);
    expect([permalinkOf(near), near.post?.author]).toEqual(forum.answer);
  });
});

describe('permalinkOf', () => {
  it('takes the post that the address names', () => {
    const html = readFileSync('tests/fixtures/pages/forums/phpbb.html', 'utf8');
    const document = documentOf(html, 'https://board.example.org/viewtopic.php?t=77#p311');
    expect(permalinkOf(readPageFacts(document))).toMatch(/#p311$/);
  });

  it('does not believe a link to another site', () => {
    const post = { permalink: 'https://evil.example/p/1', author: '', time: '' };
    const facts = readPageFacts(documentOf('<p>x</p>'));
    expect(permalinkOf({ ...facts, post })).toBeNull();
    expect(permalinkOf({ ...facts, post: { ...post, permalink: '//evil.example/p' } })).toBeNull();
    expect(permalinkOf({ ...facts, post: { ...post, permalink: 'javascript:x' } })).toBeNull();
  });

  it('is null on a page without posts', () => {
    expect(permalinkOf(readPageFacts(documentOf('<h1>Gout</h1>')))).toBeNull();
  });
});
