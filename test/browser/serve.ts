import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** The workbench lies over what ships, as under `npm start`. */
const ROOTS = ['artifacts/workbench', 'dist'];

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built pages on plain http, as any static server would. */
export async function serve(): Promise<Served> {
  const server = createServer(({ url = '/' }, answer) => {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const name = asked.endsWith('/') ? `${asked}index.html` : asked;
    const file = ROOTS.map((root) => path.join(root, name)).find(
      (one) => existsSync(one) && statSync(one).isFile(),
    );
    if (file === undefined) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, { 'Content-Type': KINDS[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
