import { implementedClasses, members } from '../../../src/host/members';
import { classNames, classSchema } from '../../../src/host/schema';

describe('the implemented members', () => {
  it.each(implementedClasses())('of %s are all members of the client', (name) => {
    const schema = classSchema(name);
    const { get = {}, set = {}, link = {}, call = {}, items, item } = members(name) ?? {};
    expect(Object.keys(get).filter((key) => !schema.properties.has(key))).toEqual([]);
    expect(Object.keys(set).filter((key) => schema.properties.get(key)?.settable !== true)).toEqual([]);
    expect(Object.keys(link).filter((key) => !schema.links.has(key))).toEqual([]);
    expect(Object.keys(call).filter((key) => !schema.methods.has(key))).toEqual([]);
    if (items !== undefined) expect(schema.items).toBeDefined();
    if (item !== undefined) expect(schema.indexer ?? schema.methods.get('GetItem')).toBeDefined();
  });

  it('lead to classes the host knows as well', () => {
    const known = new Set(implementedClasses());
    const dead = implementedClasses().flatMap((name) => {
      const schema = classSchema(name);
      const { link = {}, call = {} } = members(name) ?? {};
      const reached = [
        ...Object.keys(link).map((key) => schema.links.get(key)?.className),
        ...Object.keys(call).map((key) => schema.methods.get(key)?.returns),
      ];
      return reached
        .filter((target) => target !== undefined && !known.has(target))
        .map((target) => `${name} → ${target}`);
    });
    expect(dead).toEqual([]);
  });

  it('cover the objects a workbook of an add-in is made of', () => {
    const share = implementedClasses().length / classNames().length;
    expect(share).toBeGreaterThan(0.4);
  });
});
