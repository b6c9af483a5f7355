const words = (list: string) => new Set(list.split(' '));

/** Elements whose text is never read. */
export const SKIPPED = words(
  'script style noscript template svg math iframe object embed canvas audio video select textarea datalist dialog map portal frameset head',
);

/** Elements that do not start a new line. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button input picture source',
);

const ASIDE_TAGS = words('nav aside footer menu');
const ASIDE_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar dialog alertdialog tablist toolbar',
);

/** Words of class and id names that mark what is not the article. */
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|respond|replies|side-?bar|related\w*|recirc\w*|recommend(?:ed|ations?)|also-?like|read-?(?:more|next)|more-?(?:from|stories|articles)|popular|trending|latest|newsletter|subscrib\w*|sign-?up|shar(?:e|ing)|share-?\w*|social\w*|bread-?crumbs?|menus?|nav|navbar|navigation|top-?bar|footer|masthead|site-?header|cookies?|consent|gdpr|promos?|adverts?|advertisement|ads?|sponsored|references?|ref-?list|citations?|bibliography|footnotes?|author-?(?:bio|box)|tag-?list|pagination|pager|skip-?links?|modal|popup|login|mw-jump|catlinks|navbox|toolbar|copyright|disclaimer|byline|rating|poll)(?=$|[\s_-])|(?:^|\s)(?:widget|tags)(?=$|\s)/i;

/** What an element's tag, role, class and id say about it. */
export type AsideHint = 'none' | 'tag' | 'name';

/** Whether an element announces itself as something beside the article. */
export function asideHintOf(tag: string, role: string | null, names: string): AsideHint {
  if (ASIDE_TAGS.has(tag) || (role && ASIDE_ROLES.has(role))) return 'tag';
  return tag === 'header' || ASIDE_NAMES.test(names) ? 'name' : 'none';
}

/** Headings under which no article text stands, in the languages we read. */
const ASIDE_HEADINGS =
  /^\W*(?:(?:selected |general )?references?|sources?|bibliography|citations|footnotes|notes and references|works cited|see also|further reading|external links|(?:\d+ )?(?:comments?|replies|responses)|leave a (?:reply|comment)|join the (?:discussion|conversation)|post a comment|related\b.*|(?:more|also|latest|popular) (?:from|on|in|stories|articles|news|posts|by|about)\b.*|more|recommended\b.*|you (?:may|might) (?:also )?(?:like|be interested)\b.*|read (?:more|next|also)\b.*|trending\b.*|most (?:read|popular|viewed)\b.*|latest|about the authors?|share this\b.*|newsletter|sign up\b.*|subscribe\b.*|navigation\b.*|tags|categories|referencias|bibliograf[ií]a|fuentes?|(?:art[ií]culos|temas|enlaces|noticias) relacionad[oa]s|(?:\d+ )?comentarios|v[eé]ase tambi[eé]n|quellen(?:angaben)?|literatur(?:verzeichnis)?|einzelnachweise|weblinks|siehe auch|(?:\d+ )?kommentare|verwandte\b.*|mehr zum thema|r[eé]f[eé]rences|sources|(?:\d+ )?commentaires|voir aussi|articles? (?:li[eé]s|similaires)|refer[eê]ncias|fontes|(?:\d+ )?coment[aá]rios|veja tamb[eé]m|artigos relacionados|riferimenti|fonti|(?:\d+ )?commenti|leggi anche|articoli correlati|voci correlate)\W*$/i;

/** Whether the words of a heading open a part that is not the article. */
export function isAsideHeading(words: string): boolean {
  return words.length <= 60 && ASIDE_HEADINGS.test(words);
}
