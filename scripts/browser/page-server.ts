import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface PageServer {
  /** Both the address to browse and the proxy to set: as a proxy it answers for every host. */
  origin: string;
  /** Every request since the start, as "GET http://host/path", in order. */
  requests: string[];
  close(): Promise<void>;
}

export type Pages = (pathname: string) => string | Buffer | null;

/**
 * Serves pages on loopback and records all that is asked of it. Set as a browser's proxy it is the
 * whole network of that browser: pages are found under any host name, all else is refused, and no
 * request of a page, a worker or the browser itself can go unseen.
 */
export async function servePages(
  pages: Pages,
  headers: http.OutgoingHttpHeaders = {},
): Promise<PageServer> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    const { href, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${href}`);
    const page = pages(decodeURIComponent(pathname));
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': typeOf(pathname), ...headers }).end(page);
  });
  server.on('connect', (request, socket) => {
    // A browser that closes drops its connections without goodbye.
    socket.on('error', () => socket.destroy());
    requests.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Pages of a folder; `.gz` files are found under their plain name. */
export function pagesIn(folder: string): Pages {
  return (pathname) => {
    const file = path.join(folder, path.normalize(pathname));
    if (!file.startsWith(folder)) return null;
    if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) return fs.readFileSync(file);
    return fs.existsSync(`${file}.gz`) ? gunzipSync(fs.readFileSync(`${file}.gz`)) : null;
  };
}

function typeOf(pathname: string): string {
  const types: Record<string, string> = {
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.pdf': 'application/pdf',
  };
  return types[path.extname(pathname)] ?? 'text/html; charset=utf-8';
}
