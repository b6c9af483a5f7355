/** How the common discussion engines mark a page, its posts, and in a post the link to it and its author. */
export interface ForumMarkup {
  engine: string;
  post: string;
  link: string;
  author: string;
}

/** First match wins, so the special stands before the general. */
export const FORUMS: readonly ForumMarkup[] = [
  {
    engine: 'discourse',
    post: '.topic-post,.crawler-post,article[data-post-id]',
    link: 'a.post-date,.post-date a,.crawler-post-meta a[href*="/t/"],a[data-share-url]',
    author: '[data-user-card],.names .username,.creator [itemprop=name]',
  },
  {
    engine: 'xenforo',
    post: 'article.message--post,li.message[data-author]',
    link: '.message-attribution-main a,.message-attribution-opposite a,a.datePermalink,a.hashPermalink',
    author: '[data-author]',
  },
  {
    engine: 'vbulletin',
    post: 'li.postbitlegacy,li.postbit,li.postcontainer,table[id^=post]',
    link: 'a.postcounter,a[id^=postcount],a.b-post__count',
    author: 'a.username,a.bigusername,.author a',
  },
  {
    engine: 'phpbb',
    post: '#page-body .post,.postbody[id],#phpbb .post',
    link: 'a[href*="p="][href*="#p"]',
    author: '.username,.username-coloured,.postauthor',
  },
  {
    engine: 'reddit',
    post: 'shreddit-comment,shreddit-post,.thing[data-permalink]',
    link: '',
    author: '',
  },
  {
    engine: 'stackexchange',
    post: '.question[data-questionid],.answer[data-answerid]',
    link: 'a.js-share-link,a.short-link',
    author: '.post-signature:last-child .user-details a,.user-details a',
  },
  {
    engine: 'mastodon',
    post: '.detailed-status,.status__wrapper,.status[data-id]',
    link: 'a.detailed-status__datetime,a.status__relative-time,a.u-url[href*="/@"]',
    author: '.p-author .p-name,.display-name__html,.display-name strong',
  },
  {
    engine: 'forum',
    post: '[itemtype*=DiscussionForumPosting],[itemtype*="org/Question"],[itemtype*="org/Answer"],.bbp-reply,.cPost,.windowbg,.post_wrapper',
    link: 'a[itemprop=url],a.bbp-reply-permalink,a[data-role=shareComment],.ipsComment_meta a',
    author: '[itemprop=author]',
  },
];

/** Other marks that tell what a page is: [code, selector]. */
export const MARKS: readonly (readonly [string, string])[] = [
  ['phpbb', '#phpbb'],
  ['xenforo', 'html#XF,html#XenForo'],
  ['mastodon', '#mastodon'],
  ['stackexchange', 'body.question-page'],
  ['bbpress', '.bbpress #bbpress-forums'],
  ['invision', 'body.ipsApp'],
  [
    'cart',
    'form[action*="/cart"],[href*="/cart" i],[href*="/checkout" i],[href*="/basket" i],[class*=add-to-cart],[class*=add_to_cart],[class*=addtocart i],[id*=add-to-cart],[id*=addtocart i]',
  ],
  ['price', '[itemprop=price],[itemprop=offers]'],
  [
    'wordpress',
    'link[rel="https://api.w.org/"],link[href*="/wp-content/"],link[href*="xmlrpc.php"]',
  ],
  ['feed', 'link[type="application/rss+xml"],link[type="application/atom+xml"]'],
  ['comments', '#respond,#commentform,#disqus_thread,.commentlist'],
];
