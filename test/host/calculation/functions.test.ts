import { at, emptySheet, type, value, values } from '../document/onSheet';

/** The value of a formula beside a small table of orders. */
function result(formula: string) {
  const sheet = emptySheet();
  type(sheet, 'A1', [
    ['客户', '金额', '日期'],
    ['上海甲公司', 100, '2024-01-05'],
    ['北京乙公司', 250.5, '2024-03-01'],
    ['上海丙厂', 80, '2025-01-01'],
    ['丁', null, '#N/A'],
  ]);
  sheet.document.tables.add(sheet, { area: at('A1:C5'), hasHeaders: true, name: '订单' });
  sheet.document.names.add('税率', '=0.06');
  type(sheet, 'H1', [[formula]]);
  return value(sheet, 'H1');
}

describe('Operators', () => {
  it.each([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['="a"&1/3', 'a0.333333333333333'],
    ['=1=1', true],
    ['="A"="a"', true],
    ['=1<"a"', true],
    ['="a"<TRUE', true],
    ['="3"+1', 4],
    ['="x"+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=0.1+0.2-0.3', 0],
    ['=Z99=0', true],
    ['=Z99=""', true],
    ['=NOPE', '#NAME?'],
    ['=SUM(A1:B3 B2:C5)', 350.5],
    ['={1,2;3,4}', 1],
  ])('%s', (formula, wanted) => {
    expect(result(formula)).toBe(wanted);
  });
});

// The examples of the functions' reference pages at support.microsoft.com, shortened.
describe('Functions answer as their reference pages say', () => {
  it.each([
    ['=ROUND(2.15,1)', 2.2],
    ['=ROUND(-1.475,2)', -1.48],
    ['=ROUND(21.5,-1)', 20],
    ['=ROUNDUP(3.2,0)', 4],
    ['=ROUNDDOWN(-3.14159,1)', -3.1],
    ['=MOD(-3,2)', 1],
    ['=MROUND(10,3)', 9],
    ['=CEILING(2.5,1)', 3],
    ['=FLOOR(-2.5,-2)', -2],
    ['=INT(-8.9)', -9],
    ['=COMBIN(8,2)', 28],
    ['=PERCENTILE.INC({1,2,3,4},0.3)', 1.9],
    ['=PERCENTILE.EXC({6,7,15,36,39,40,41,42,43,47,49},0.25)', 15],
    ['=QUARTILE.INC({1,2,4,7,8,9,10,12},1)', 3.5],
    ['=PERCENTRANK.INC({13,12,11,8,4,3,2,1,1,1},2)', 0.333],
    ['=PERCENTRANK.INC({13,12,11,8,4,3,2,1,1,1},5)', 0.583],
    ['=RANK.EQ(3.5,{7,3.5,3.5,1,2},1)', 3],
    ['=RANK.AVG(3.5,{7,3.5,3.5,1,2},1)', 3.5],
    ['=LARGE({3,5,3,5,4,4,2,4,6,7},3)', 5],
    ['=MEDIAN(1,2,3,4,5,6)', 3.5],
    ['=MODE.SNGL({5.6,4,4,3,2,4})', 4],
    ['=DATE(2008,1,-15)', 39_432],
    ['=DATE(108,1,2)', 39_449],
    ['=EDATE(DATE(2011,1,31),1)', 40_602],
    ['=EOMONTH(DATE(2011,1,1),-3)', 40_482],
    ['=WEEKNUM(DATE(2012,3,9),2)', 11],
    ['=ISOWEEKNUM(DATE(2012,3,9))', 10],
    ['=WEEKDAY(DATE(2008,2,14),3)', 3],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
    ['=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))', 110],
    ['=WORKDAY(DATE(2008,10,1),151)', 39_933],
    ['=TIME(16,48,10)', 60_490 / 86_400],
    ['=SUBSTITUTE("Quarter 1, 2011","1","2",3)', 'Quarter 1, 2012'],
    ['=REPLACE("abcdefghijk",6,5,"*")', 'abcde*k'],
    ['=SEARCH("e","Statements",6)', 7],
    ['=FIND("M","Miriam McGovern",3)', 8],
    ['=PROPER("2-way street")', '2-Way Street'],
    ['=TRIM(" First  Quarter ")', 'First Quarter'],
    ['=TEXT(0.285,"0.0%")', '28.5%'],
    ['=TEXT(1234.567,"#,##0.00")', '1,234.57'],
    ['=FIXED(-1234.567,-1,TRUE)', '-1230'],
    ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
    ['=TEXTBEFORE("a-b-c","-",-1)', 'a-b'],
    ['=TEXTAFTER("a-b-c","-",2)', 'c'],
    ['=MATCH(39,{25,38,40,41},1)', 2],
    ['=MATCH(40,{41,40,38,25},-1)', 2],
    ['=INDEX({1,2;3,4},2,1)', 3],
    ['=LOOKUP(4.19,{4.14,4.19,5.17},{"red","orange","yellow"})', 'orange'],
    ['=HLOOKUP("B",{"A","B";1,2},2,FALSE)', 2],
    ['=SWITCH(2,1,"a",2,"b","c")', 'b'],
    ['=IFS(FALSE,1,TRUE,2)', 2],
    ['=SUMPRODUCT({3,4;8,6},{2,7;6,7})', 124],
    ['=ADDRESS(2,3,2)', 'C$2'],
    ['=CHOOSE(2,"a","b")', 'b'],
  ])('%s', (formula, wanted) => {
    const found = result(formula);
    if (typeof wanted === 'number') expect(found).toBeCloseTo(wanted, 10);
    else expect(found).toBe(wanted);
  });

  it('TEXT shows Chinese dates', () => {
    expect(result('=TEXT(45366,"yyyy年m月d日")')).toBe('2024年3月15日');
  });

  it('TODAY and NOW follow the given clock', () => {
    expect(result('=TODAY()')).toBe(46_327);
    expect(result('=NOW()')).toBe(46_327.5);
  });
});

describe('Criteria', () => {
  it.each([
    ['=COUNTIF(A2:A5,"上海*")', 2],
    ['=COUNTIF(A2:A5,"?")', 1],
    ['=COUNTIF(A2:A5,"<>上海*")', 2],
    ['=COUNTIF(B2:B5,">=100")', 2],
    ['=COUNTIF(B2:B5,"")', 1],
    ['=COUNTIF(B:B,250.5)', 1],
    ['=COUNTIF(B:B,"")', 1_048_572],
    ['=SUMIF(A2:A5,"*公司",B2)', 350.5],
    ['=SUMIFS(B:B,A:A,"*公司",B:B,">100")', 250.5],
    ['=AVERAGEIFS(B2:B5,A2:A5,"上海*")', 90],
    ['=AVERAGEIFS(B2:B5,A2:A5,"广州*")', '#DIV/0!'],
    ['=MAXIFS(B2:B5,C2:C5,"<2025-01-01")', 250.5],
    ['=SUM(COUNTIF(A2:A5,{"丁","上海*"}))', 3],
    ['=COUNTIF(C2:C5,"#N/A")', 1],
  ])('%s', (formula, wanted) => {
    expect(result(formula)).toBe(wanted);
  });
});

describe('Lookups', () => {
  it.each([
    ['=VLOOKUP("北京*",A2:C5,2,FALSE)', 250.5],
    ['=VLOOKUP("无",A2:C5,2,FALSE)', '#N/A'],
    ['=VLOOKUP("丁",A2:C5,4,FALSE)', '#REF!'],
    ['=XLOOKUP("无",A2:A5,B2:B5,"没有")', '没有'],
    ['=XLOOKUP(90,B2:B4,A2:A4,,1)', '上海甲公司'],
    ['=XLOOKUP(90,B2:B4,A2:A4,,-1)', '上海丙厂'],
    ['=INDEX(B2:B5,MATCH("上海丙厂",A2:A5,0))', 80],
    ['=SUM(OFFSET(B2,0,0,3,1))', 430.5],
    ['=SUM(INDIRECT("B2:B4"))', 430.5],
    ['=SUM(INDIRECT("订单[金额]"))', 430.5],
    ['=SUM(B2:INDEX(B2:B5,2))', 350.5],
  ])('%s', (formula, wanted) => {
    expect(result(formula)).toBe(wanted);
  });
});

describe('Tables and names', () => {
  it.each([
    ['=SUM(订单[金额])', 430.5],
    ['=SUM(订单)', '#N/A'],
    ['=ROWS(订单[#All])', 5],
    ['=COLUMNS(订单[[客户]:[金额]])', 2],
    ['=INDEX(订单[#Headers],2)', '金额'],
    ['=SUM(订单[没有])', '#REF!'],
    ['=100*税率', 6],
    ['=SUBTOTAL(109,订单[金额])', 430.5],
    ['=LET(合计,SUM(订单[金额]),合计*税率)', 25.83],
  ])('%s', (formula, wanted) => {
    expect(result(formula)).toBe(wanted);
  });

  it('know the row they stand in', () => {
    const sheet = emptySheet();
    type(sheet, 'A1', [
      ['数量', '单价', '金额 (元)'],
      [2, 5, '=[@数量]*[@单价]'],
      [3, 7, '=[@数量]*[@单价]'],
    ]);
    sheet.document.tables.add(sheet, { area: at('A1:C3'), hasHeaders: true, name: 't' });
    type(sheet, 'E3', [['=t[@[金额 (元)]]']]);
    expect(values(sheet, 'C2:C3')).toEqual([[10], [21]]);
    expect(value(sheet, 'E3')).toBe(21);
  });
});

describe('What cannot be computed', () => {
  it('keeps its stored value', () => {
    const sheet = emptySheet();
    const { calculation } = sheet.document;
    sheet.grid.set(0, 0, 42);
    calculation.adoptFormula(sheet, { row: 0, column: 0, text: '=CUBEVALUE("x")' });
    sheet.grid.set(1, 0, 43);
    calculation.adoptFormula(sheet, { row: 1, column: 0, text: '=[1]Other!A1' });
    calculation.recalculate();
    expect(values(sheet, 'A1:A2')).toEqual([[42], [43]]);
  });
});
