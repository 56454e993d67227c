import { Document, areaOf } from '../host';
import { Workbench } from './workbench';
import './workbench.css';

const d = Document.withSheets(['客户', '订单']);
d.name = '示例.xlsx';
const s = d.activeSheet;
s.enter(areaOf(0, 0, 3, 3), [
  ['客户编号', '公司名称', '金额'],
  ['C001', '北京海康科技有限公司', 1200.5],
  ['C002', '上海云帆', 300],
]);
d.tables.add(s, { area: areaOf(0, 0, 3, 3), hasHeaders: true });
const manifest = await (await fetch('manifest.xml')).text();
const w = new Workbench(d, 'zh-CN', manifest, { open() {}, save() {}, sample() {} });
Object.assign(window, { w, d, areaOf });
