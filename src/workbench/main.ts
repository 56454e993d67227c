import { Document, areaOf } from '../host';
import { GridView } from './grid/gridView';
import './workbench.css';
const d = Document.withSheets(['客户', '订单']);
d.sheet('客户')!.enter(areaOf(0, 0, 3, 3), [
  ['客户编号', '公司名称', '金额'],
  ['C001', '北京海康科技有限公司', 1200.5],
  ['C002', '上海云帆', 300],
]);
d.tables.add(d.sheet('客户')!, { area: areaOf(0, 0, 3, 3), hasHeaders: true });
const v = new GridView(d, document.getElementById('grid')!, 'zh-CN', false, {
  editing(a) {
    console.log('editing', a);
  },
  refused(p, r) {
    console.log('refused', p, r);
  },
  unsupported() {
    console.log('unsupported');
  },
  moved() {},
});
Object.assign(window, { v, d, areaOf });
