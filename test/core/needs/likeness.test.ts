import fc from 'fast-check';
import { likeness, NeedCluster } from '../../../src/core/needs/likeness';
import { needFeatures } from '../../../src/core/needs/needFeatures';

const texts = [
  '系统要和ERP对接',
  '库存老是不准',
  '审批太慢',
  '减少审批环节',
  '增加审批环节',
  '手机上看库存',
  '院子里想种桂花树',
  '院子里能种树吗',
  '发票开得慢',
  '',
];
const features = needFeatures(texts, []);
const at = (text: string) => features[texts.indexOf(text)] ?? features[0];

it('is 1 for the same and 0 for nothing in common, and the same both ways', () => {
  for (const one of features.slice(0, -1)) {
    expect(likeness(one, one)).toBeCloseTo(1, 12);
    for (const two of features) expect(likeness(one, two)).toBe(likeness(two, one));
  }
  const [harvest, invoice] = [at('院子里想种桂花树'), at('发票开得慢')];
  expect(harvest !== undefined && invoice !== undefined && likeness(harvest, invoice)).toBe(0);
});

it('of a cluster is the mean over its members', () => {
  const member = fc.constantFrom(...features);
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), member, (members, need) => {
      const cluster = new NeedCluster();
      for (const each of members) cluster.add(each);
      const all = members.map((each) => likeness(need, each));
      const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
      const isOpposed = all.some((value) => value < 0);
      expect(cluster.meanLikeness(need)).toBeCloseTo(isOpposed ? -1000 : mean, 9);
    }),
  );
});
