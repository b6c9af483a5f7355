import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageText, readPageTextInSlices } from '../../../utils/dom/read-page-text.ts';
import { PageText } from '../../../utils/model/page.ts';
import { runs } from '../runs.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readPageText(parse(html));
const parts = (page: PageText) => page.asides.map((r) => page.text.slice(r.start, r.end));
const mainOf = (page: PageText) => page.text.slice(page.main.start, page.main.end);
const LONG = 'Rest and fluids help most people who have a cold to feel better within a week or so.';

describe('readPageText', () => {
  it('joins blocks by newlines and collapses whitespace', () => {
    const page = read(
      '<h1>Colds</h1><p>Drink \n plenty <b>of</b>&nbsp;water.</p><ul><li>a<li>b</ul>x<br>y',
    );
    expect(page.text).toBe('Colds\nDrink plenty of water.\na\nb\nx\ny');
  });

  it('leaves out what is never shown', () => {
    const page = read(
      '<body><script>1</script><style>p{}</style><noscript>n</noscript><p hidden>h</p><p aria-hidden="true">a</p><p style="display: none">d</p><svg><text>s</text></svg><template>t</template><p>seen</p>',
    );
    expect(page.text).toBe('seen');
  });

  it('takes soft hyphens out of words', () => {
    expect(read('<p>ator\u00adva\u00adstatin</p>').text).toBe('atorvastatin');
  });

  it('reads title, description, language and schema types', () => {
    const page = read(
      '<html lang="en-GB"><title> Gout \n care </title><meta name="Description" content="All about gout"><script type="application/ld+json">{"@type":["MedicalWebPage","Article"],"about":{"@type":"MedicalCondition"}}</script><div itemscope itemtype="https://schema.org/Drug">x</div>',
    );
    expect(page).toMatchObject({
      title: 'Gout care',
      description: 'All about gout',
      declaredLanguage: 'en-GB',
    });
    expect(new Set(page.schemaTypes)).toEqual(
      new Set(['MedicalWebPage', 'Article', 'MedicalCondition', 'Drug']),
    );
  });

  it('gives every heading its level and offsets', () => {
    const page = read('<h1>One</h1><p>p</p><h3>Two <i>words</i></h3>');
    expect(page.headings.map((h) => [h.level, page.text.slice(h.start, h.end)])).toEqual([
      [1, 'One'],
      [3, 'Two words'],
    ]);
  });

  it.each([
    ['a nav element', '<nav>Home About</nav>'],
    ['a footer', '<footer>Home About</footer>'],
    ['a sidebar by class', '<div class="left-sidebar">Home About</div>'],
    ['comments by id', '<section id="comments"><p>Home About</section>'],
    ['a role', '<div role="navigation">Home About</div>'],
    ['related links by heading', '<h2>Related articles</h2><p>Home About</p>'],
    ['references by heading', '<h2>References:</h2><p>Home About</p>'],
    ['references in Spanish', '<h2>Bibliografía</h2><p>Home About</p>'],
  ])('sets apart %s', (_, html) => {
    const page = read(`<body><div><h1>Colds</h1><p>${LONG}</p><p>${LONG}</p></div>${html}</body>`);
    expect(parts(page).join('|')).toContain('Home About');
    expect(parts(page).join('|')).not.toContain('Rest and fluids');
  });

  it('does not take the article for a sidebar because its container says so', () => {
    const page = read(
      `<body class="has-sidebar"><div class="comments-open"><h1>C</h1><p>${LONG}</p></div>`,
    );
    expect(page.asides).toEqual([]);
  });

  it('finds the main content between menus, with its title', () => {
    const links =
      '<ul><li><a href=a>Heart news today</a><li><a href=b>Lungs</a><li><a href=c>Skin</a><li><a href=d>Eye</a></ul>';
    const page = read(
      `<div>${links}</div><h1>Colds</h1><div class=x><p>${LONG}</p><p>${LONG}</p></div><div>${links}</div>`,
    );
    expect(mainOf(page)).toMatch(/Colds\n?Rest[\s\S]*week or so\.$/);
    expect(parts(page).join('|')).toContain('Lungs');
  });

  it('is not led astray by form fields that shadow DOM properties', () => {
    const page = read(
      `<form><input name=childNodes><input name=firstChild><input name=nodeType><input name=getAttribute><input name=nextSibling><input name=parentNode><input name=localName><p>${LONG}</p></form><img name=title><img name=documentElement><img name=querySelector><p>after</p>`,
    );
    expect(page.text).toBe(`${LONG}\nafter`);
  });

  it('stops at the limit and says so', () => {
    const page = read(`<h1>Colds</h1>${`<p>${LONG}</p>`.repeat(4_000)}`);
    expect(page.isCut).toBe(true);
    expect(PageText.safeParse(page).success).toBe(true);
  });

  it('reads one huge text node up to the limit', () => {
    const page = read(`<p>${'word '.repeat(400_000)}</p>`);
    expect([page.isCut, page.text.length]).toEqual([true, 199_999]);
  });

  it('survives very deep nesting', () => {
    const document = parse('<body></body>');
    let at: Element = document.body;
    for (let i = 0; i < 2_000; i++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'deep';
    expect(readPageText(document).text).toBe('deep');
  });

  it('reads the same in slices', async () => {
    const document = parse(
      `<main><h1>Colds</h1>${'<p>Rest.</p>'.repeat(3_000)}</main><footer>f</footer>`,
    );
    let rests = 0;
    const page = await readPageTextInSlices(document, async () => void rests++);
    expect(page).toEqual(readPageText(document));
    expect(rests).toBeGreaterThan(0);
  });

  it('reads an empty document', () => {
    const document = parse('');
    document.documentElement.remove();
    expect(readPageText(document)).toMatchObject({ text: '', headings: [], asides: [] });
  });

  it('never throws, and what it returns is valid', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="nav">',
      '</div>',
      '<h2>References',
      '<h1>',
      '<form><input name=attributes>',
      '<table><tr><td>',
      '<a href=x>',
      '</a>',
      'text ',
      '\u202e\u05d0\u05d1',
      '<!--',
      '-->',
      '<svg><p>',
      '&#0;',
      '<main>',
      '<article hidden>',
      '<br>',
      '<li>',
      '<script type="application/ld+json">{"@type":',
      '</script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = PageText.parse(read(pieces.join('')));
        for (const r of [...page.headings, ...page.asides, page.main])
          expect(r.start <= r.end && r.end <= page.text.length).toBe(true);
      }),
      { numRuns: runs(300), seed: 7 },
    );
  });
});
