import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type PageServer, pagesIn, servePages } from '../browser/page-server.ts';

/** One page of a journey. */
export interface Stop {
  address: string;
  condition: string;
  /** A passage to save as it is; without one, treatments are ticked in the panel's list. */
  passage?: { text: string; option: string };
  /** How many treatments to save from the list, at most. */
  most: number;
}

export interface Route {
  network: PageServer;
  stops: Stop[];
}

/** The project's own pages: an article, an abstract and a post in a forum. */
export async function openOwnRoute(): Promise<Route> {
  const network = await servePages(pagesIn(path.resolve('tests/fixtures/pages')));
  const condition = 'Migraine';
  const stops: Stop[] = [
    {
      address: 'http://library.harborhealth.example.org/reference-article.html',
      condition,
      most: 2,
    },
    { address: 'http://news.larkfield.example.org/news-item.html', condition, most: 1 },
    {
      address: 'http://talk.quietroom.example.org/forum-thread.html',
      condition,
      most: 0,
      passage: {
        text: 'The fog got better for me after about six weeks but never went away.',
        option: 'Topiramate',
      },
    },
  ];
  return { network, stops };
}

/** Saved pages of one's own (.html or .html.gz), shown with their scripts and all links out shut off. */
export async function openSavedRoute(files: readonly string[]): Promise<Route> {
  const byPath = new Map(
    files.map((file) => [`/${path.basename(file).replace(/\.gz$/, '')}`, file]),
  );
  const missing = files.find((file) => !fs.existsSync(file));
  if (missing) throw new Error(`No such file: ${missing}`);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
  const read = (pathname: string) => {
    const file = byPath.get(pathname);
    if (!file) return null;
    const bytes = fs.readFileSync(file);
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  };
  const network = await servePages(read, { 'content-security-policy': policy });
  const stops = [...byPath.keys()].map((pathname) => ({
    address: network.origin + pathname,
    condition: 'What I read about',
    most: 3,
  }));
  return { network, stops };
}
