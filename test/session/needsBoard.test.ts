import { Document } from '../../src/host/document';
import { openWorkbook } from '../setup/excel';
import { openedSession } from '../setup/firstOfNovember';

it('makes 「共性需求」 without a chart where no two customers ask for the same', async () => {
  const { document, run } = openWorkbook(Document.withSheets(['反馈']));
  const session = openedSession();
  await run(async (context) => {
    context.workbook.worksheets.getItem('反馈').getRange('A1:E3').values = [
      ['客户编号', '反馈内容', '重要程度', '紧急程度', '负责人'],
      ['K-1', '对账单每月出错', 5, 5, '王芳'],
      ['K-2', '界面太复杂', 2, 5, '李强'],
    ];
    await context.sync();
  });
  await session.commit(await session.prepare('quadrants', {}));
  session.close();
  expect(document.sheet('共性需求')?.charts).toEqual([]);
  expect(document.sheet('需求四象限')?.charts).toHaveLength(1);
});
