import { download, readWorkbook, reasonOf } from './files';
import type { Workbook } from './files';
import { fill } from './locales';
import { Workbench } from './workbench';
import './workbench.css';

/** The workbook that is open at the start, beside this page. */
const SAMPLE = 'samples/客户台账示例.xlsx';

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  return new Uint8Array(await answer.arrayBuffer());
}

const sample = async (): Promise<Workbook> =>
  readWorkbook(await bytesOf(SAMPLE), SAMPLE.replace(/^.*\//, ''));

async function open(file: File): Promise<void> {
  try {
    current = readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name);
    workbench.show(current.document);
    if (current.dropped.length === 0) return;
    const parts = [...new Set(current.dropped.map(({ what }) => what))].join(', ');
    workbench.say(fill(workbench.words.dropped, { parts }));
  } catch (error) {
    const reason = workbench.words.fileErrors[reasonOf(error)];
    workbench.say(fill(workbench.words.openFailed, { name: file.name, reason }));
  }
}

let current = await sample();
const manifest = await (await fetch('manifest.xml')).text();
const workbench = new Workbench(current.document, 'zh-CN', manifest, {
  open: (file) => {
    void open(file);
  },
  save: () => {
    download(current);
  },
  sample: () => {
    void sample().then((workbook) => {
      current = workbook;
      workbench.show(current.document);
    });
  },
});

// For people and tests that want to look behind the page from the browser's console.
Object.assign(window, { workbench });
