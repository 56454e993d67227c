import { cardFor, profile, workbook } from './cardWorkbook';
import { sheetOf } from '../intake/sheetOf';

const nameAt = (sheet: string, row: number, sheets = workbook) => cardFor({ sheet, row }, sheets).id;

describe('the customer a row is about', () => {
  it.each([
    ['客户', 3, 'K-002'],
    ['关键人', 2, 'K-001'],
    ['反馈', 3, 'K-001'],
    ['销售', 8, 'K-002'],
    ['拜访', 2, 'K-001'],
  ])('is known on the sheet %s', (sheet, row, id) => {
    expect(nameAt(sheet, row)).toBe(id);
  });

  it('is found by a number or name in any other sheet', () => {
    const own = sheetOf('我的清单', [
      ['随手记', null],
      ['要回访', 'K-002'],
      ['苏州明达物流有限公司', '已回访'],
    ]);
    expect([2, 3].map((row) => nameAt('我的清单', row, [...workbook, own]))).toEqual(['K-002', 'K-001']);
  });

  it('is the one the card is of on every row of a card sheet', () => {
    const made = sheetOf('画像卡-远航', [['上海远航'], ['随便什么']], { reportId: 'card.K-002' });
    expect(nameAt('画像卡-远航', 2, [...workbook, made])).toBe('K-002');
  });

  it.each([
    ['客户', 1],
    ['客户', 99],
    ['销售', 7],
    ['没有这张表', 2],
  ])('is nobody on %s row %i', (sheet, row) => {
    expect(profile({ sheet, row }).kind).toBe('refusal');
  });

  it('is each of those of many rows, once and from the top down, whole columns too', () => {
    const ids = (sheet: string, row: number, lastRow: number) => {
      const outcome = profile({ sheet, row, lastRow, cards: false });
      return outcome.kind === 'result' ? outcome.summary.cards.map(({ id }) => id) : [];
    };
    expect(ids('销售', 2, 8)).toEqual(['K-001', 'K-002']);
    expect(ids('客户', 3, 3)).toEqual(['K-002']);
    expect(ids('客户', 1, 1_048_576)).toEqual(['K-001', 'K-002']);
  });
});
