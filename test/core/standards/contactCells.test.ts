import { readContactCell, readEmail } from '../../../src/core/standards';

describe('readContactCell', () => {
  it.each([
    [
      '18583674778（电话）、pengchaohai@hengchou.example（邮箱）',
      ['18583674778'],
      ['pengchaohai@hengchou.example'],
    ],
    ['130-4035-0055/chengjingbo@yikai.example', ['13040350055'], ['chengjingbo@yikai.example']],
    ['电话：+86 18616577553；邮箱：daihan@lanjun.example', ['18616577553'], ['daihan@lanjun.example']],
    ['159-3921-6545/0519-72937836', ['15939216545', '0519-72937836'], []],
    ['8616635774408 luo@mulan.example', ['16635774408'], ['luo@mulan.example']],
    ['15830004767/（0512）83067947', ['15830004767', '0512-83067947'], []],
    ['13812345679\n0512-61234567', ['13812345679', '0512-61234567'], []],
    ['13812345679或13912345670', ['13812345679', '13912345670'], []],
    ['138 1234 5679 a@b.com', ['13812345679'], ['a@b.com']],
    ['huang @xuchun.example', [], ['huang@xuchun.example']],
    ['0595-55807588转887', ['0595-55807588转887'], []],
    ['13812345679', ['13812345679'], []],
    ['13812345679、12345@qq.com', ['13812345679'], ['12345@qq.com']],
    ['Tel: 13812345679 Email: mail@qq.com', ['13812345679'], ['mail@qq.com']],
  ])('takes %j apart', (text, phones, emails) => {
    const cell = readContactCell(text);
    expect(cell.phones.map((phone) => phone.text)).toEqual(phones);
    expect(cell.emails).toEqual(emails);
    expect(cell.doubts).toEqual([]);
  });

  it('says which part is wrong and keeps the rest', () => {
    const cell = readContactCell('1388888（电话）、yugui@lantang.example（邮箱）');
    expect(cell.emails).toEqual(['yugui@lantang.example']);
    expect(cell.doubts).toEqual([{ text: '1388888', kind: 'phone', complaint: 'length' }]);
  });

  it('finds nothing in a placeholder', () => {
    expect(readContactCell('暂无')).toMatchObject({
      phones: [],
      emails: [],
      doubts: [{ complaint: 'placeholder' }],
    });
  });
});

describe('readEmail', () => {
  it.each([
    ['A@B.COM', 'a@b.com'],
    ['ding＠xuan.example', 'ding@xuan.example'],
    ['huang @xuchun.example', 'huang@xuchun.example'],
    ['邮箱：a.b@c.cn', 'a.b@c.cn'],
    ['<a@b.com>', 'a@b.com'],
    ['mailto:a@b.com', 'a@b.com'],
  ])('%s → %s', (text, address) => {
    expect(readEmail(text)).toMatchObject({ state: 'cleaned', value: address });
  });

  it.each([
    ['du#xingji.example', 'format'],
    ['a@b', 'format'],
    ['a b c', 'format'],
    ['test@test.com', 'fake'],
    ['无', 'placeholder'],
  ])('doubts %s: %s', (text, complaint) => {
    expect(readEmail(text)).toMatchObject({ state: 'doubtful', value: null, complaint });
  });

  it('offers the domain that was meant', () => {
    expect(readEmail('x@qq.con')).toMatchObject({ complaint: 'typo', suggestion: 'x@qq.com' });
    expect(readEmail('x@gmial.com')).toMatchObject({ complaint: 'typo', suggestion: 'x@gmail.com' });
  });
});

it.each([
  ['0512-61234567、61234568', '0512-61234568'],
  ['0512-61234567/68', '0512-61234568'],
])('%s: what the second number leaves out is suggested from the first', (text, suggestion) => {
  const { phones, doubts } = readContactCell(text);
  expect(phones.map((phone) => phone.text)).toEqual(['0512-61234567']);
  expect(doubts.map((doubt) => doubt.suggestion)).toEqual([suggestion]);
});
