/*
 * Host labels and paths by which portals, web mail and online banking call themselves everywhere.
 * Small enough for the content script; the list of known hosts is in private-sites.ts.
 */
const MAIL = /^(web)?mail\d*\.|^(owa|roundcube|zimbra|horde)\./;
const BANK =
  /^((e|online|net|home|web|my|secure|ib)-?)?bank(ing|en)?\.|(^|\.)(e|online|net)-?banking\./;
const PORTAL =
  /^(my-?chart|my-?patient|(my-?)?patient-?(portal|access|gateway)|my-?(health|care|record)s?|portal-?paciente|mi-?salud)\.|(^|\.)(my-?chart|patient-?portal)/;
const PORTAL_PATH = /^\/(my-?chart|patient-?portal|portal-?paciente)(\/|$)/;
const MAIL_PATH = /^\/(owa|webmail|roundcube|zimbra)(\/|$)/;

/** Which kind of private site a host and path name themselves; null when none. */
export function privateNameOf(host: string, path: string): 'portal' | 'bank' | 'mail' | null {
  const name = host.toLowerCase().replace(/^www\./, '');
  const place = path.toLowerCase();
  if (PORTAL.test(name) || PORTAL_PATH.test(place)) return 'portal';
  if (MAIL.test(name) || MAIL_PATH.test(place)) return 'mail';
  return BANK.test(name) ? 'bank' : null;
}
