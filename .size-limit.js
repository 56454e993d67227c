import { readFileSync } from 'node:fs';

/** What taskpane.html loads at the start, in its own words; Excel's library is Microsoft's and kept by Excel itself. */
const html = readFileSync('dist/taskpane.html', 'utf8');
const loaded = [...html.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
  .map(([, file]) => file)
  .filter((file) => !file.startsWith('office/') && !file.startsWith('https:'));

export default [
  { name: 'pane at start', path: loaded.map((file) => `dist/${file}`), limit: '250 kB', brotli: true },
  { name: 'custom functions at start', path: 'dist/functions.js', limit: '5 kB', brotli: true },
];
