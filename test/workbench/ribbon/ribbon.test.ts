import { readFileSync } from 'node:fs';
import { readRibbon } from '../../../src/workbench/ribbon/manifest';
import { drawRibbon } from '../../../src/workbench/ribbon/ribbon';

const manifest = readFileSync('manifest.xml', 'utf8');

describe('the ribbon of the workbench', () => {
  it('is the tab of the manifest, in either language', () => {
    const chinese = readRibbon(manifest, 'zh-CN');
    expect(chinese.label).toBe('客簿');
    const labels = chinese.groups.flatMap(({ controls }) => controls.map(({ label }) => label));
    expect(labels).toEqual([
      '建表',
      '识别转换',
      '校验',
      '查当前行',
      '查重',
      'RFM 评分',
      '需求四象限',
      '一键分群',
      '画像卡',
      '核对复盘',
      '隐私',
      '打开面板',
    ]);
    const english = readRibbon(manifest, 'en-US');
    expect(english.label).toBe('Kebu');
    expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u);
    expect(chinese.groups[0]?.controls[0]?.icon).toBe('assets/templates-32.png');
  });

  it('says that a text without a tab is no such manifest', () => {
    expect(() => readRibbon('<OfficeApp/>', 'zh-CN')).toThrow('no ribbon tab');
  });

  it('tells which button was pressed, menus by their items', () => {
    const pressed: string[] = [];
    drawRibbon(document.body, readRibbon(manifest, 'zh-CN'), (id, action) => {
      pressed.push(`${id} ${action.kind === 'function' ? action.name : 'pane'}`);
    });
    const click = (id: string): void => {
      document.getElementById(id)?.click();
    };
    click('Kebu.Validate');
    click('Kebu.Pane');
    const menu = document.getElementById('Kebu.Templates');
    const items = menu?.nextElementSibling;
    expect([menu?.getAttribute('aria-expanded'), items?.hasAttribute('hidden')]).toEqual(['false', true]);
    click('Kebu.Templates');
    expect([menu?.getAttribute('aria-expanded'), items?.hasAttribute('hidden')]).toEqual(['true', false]);
    click('Kebu.Orders');
    expect(items?.hasAttribute('hidden')).toBe(true);
    expect(pressed).toEqual(['Kebu.Validate runValidate', 'Kebu.Pane pane', 'Kebu.Orders createOrdersSheet']);
  });
});
