import { describe, expect, it } from 'vitest';
import {
  excludedMatches,
  type LookRequest,
  whyNotLook,
} from '../../../utils/detect/site-policy.ts';

const look = (url: string, rest: Partial<LookRequest> = {}) =>
  whyNotLook({
    url,
    isPrivateWindow: false,
    isPasswordPage: false,
    pauseRules: [],
    ...rest,
  });

describe('pages that are never looked at', () => {
  it.each([
    ['https://mychart.harborclinic.org/home', 'portal'],
    ['https://harborclinic.org/MyChart/Authentication/Login', 'portal'],
    ['https://www.patientportal.clinic.net/', 'portal'],
    ['https://my.patient-portal.clinic.net/', 'portal'],
    ['https://myhealth.va.gov/x', 'portal'],
    ['https://myrecords.clinic.example.org/', 'portal'],
    ['https://portalpaciente.hospital.es/', 'portal'],
    ['https://www.chase.com/', 'bank'],
    ['https://secure.chase.com./login', 'bank'],
    ['https://ebanking.localcreditunion.org/', 'bank'],
    ['https://online-banking.example.co.uk/', 'bank'],
    ['https://user:pass@CHASE.com:8443/x', 'bank'],
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://webmail.someuniversity.edu/', 'mail'],
    ['https://someuniversity.edu/owa/', 'mail'],
    ['https://web.whatsapp.com/', 'mail'],
    ['file:///home/me/letter.html', 'file'],
    ['FILE:///home/me/letter.pdf', 'file'],
    ['https://example.org/guideline.PDF', 'pdf'],
    ['https://example.org/guideline.pdf?download=1#page=2', 'pdf'],
    ['chrome://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['moz-extension://x/notebook.html', 'browser-page'],
    ['view-source:https://example.org/', 'browser-page'],
    ['javascript:alert(1)', 'browser-page'],
    ['', 'browser-page'],
  ] as const)('%s: %s', (url, reason) => {
    expect(look(url)).toBe(reason);
  });

  it('leaves private windows alone whatever they show', () => {
    expect(look('https://example.org/', { isPrivateWindow: true })).toBe('private-window');
  });

  it('leaves pages alone that mostly ask for a password', () => {
    expect(look('https://example.org/login', { isPasswordPage: true })).toBe('password');
  });
});

describe('look-alikes, which are looked at', () => {
  it.each([
    'https://www.foodbank.org/diabetes',
    'https://bloodbank.hospital.org/donate',
    'https://www.redcrossblood.org/blood-bank',
    'https://example.org/bank/blood',
    'https://riverbank.com/hiking-injuries',
    'https://purchase.com/',
    'https://mailchimp.com/blog/health',
    'https://example.org/mail/health-news',
    'https://dailymail.example.co.uk/health',
    'https://patient.info/asthma',
    'https://www.patient.info/asthma',
    'https://patientslikeme.com/',
    'https://healthline.com/health/migraine',
    'https://www.myheart.org/stents',
    'https://example.org/articles/mychart-explained',
    'https://example.org/pdf/asthma.html',
    'https://example.org/read?file=asthma.pdf',
    'https://wisewoman.org/',
  ])('%s', (url) => {
    expect(look(url)).toBeNull();
  });
});

describe("the person's own rules", () => {
  const site = { scope: 'site', address: 'forum.example.org' } as const;
  const page = { scope: 'page', address: 'https://example.org/a' } as const;

  it.each([
    ['https://forum.example.org/t/1', 'your-rule'],
    ['https://old.forum.example.org/', 'your-rule'],
    ['https://example.org/', null],
    ['https://notforum.example.org/', null],
    ['https://example.org/a', 'your-rule'],
    ['https://example.org/ab', null],
  ] as const)('%s: %s', (url, reason) => {
    expect(look(url, { pauseRules: [site, page] })).toBe(reason);
  });

  it('knows a page by its canonical address', () => {
    const url = 'https://example.org/a?utm_source=mail';
    const rest = { pauseRules: [page] };
    expect(look(url, rest)).toBe('your-rule');
  });
});

describe('where the script is not registered', () => {
  it('names banks, portals, mail and the sites that the person paused', () => {
    const matches = excludedMatches(['forum.example.org', '192.168.1.1']);
    expect(matches).toContain('*://*.chase.com/*');
    expect(matches).toContain('*://*.mail.google.com/*');
    expect(matches).toContain('*://*.forum.example.org/*');
    expect(matches).toContain('*://192.168.1.1/*');
  });

  it('leaves out what is no host, since one bad pattern would take all of them down', () => {
    const bad = ['', '*', 'a b.org', 'example.org/path', '*.example.org', 'https://x.org'];
    expect(excludedMatches(bad)).toEqual(excludedMatches([]));
  });
});
