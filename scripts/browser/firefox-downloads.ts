import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The file in a folder, once Firefox has written all of it. */
export async function untilDownloaded(folder: string): Promise<string> {
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
    const [name, part] = fs.readdirSync(folder);
    if (name && !part && fs.statSync(path.join(folder, name)).size) return path.join(folder, name);
    await sleep(50);
  }
  throw new Error('Firefox saved no file.');
}
