import type { Package } from './package';
import { XML_HEAD, attribute, attributesText, parseXml } from './xml';

/** One relationship of a part. */
export interface Relationship {
  id: string;
  /** Last piece of the type's address: `worksheet`, `drawing`, `hyperlink` … */
  kind: string;
  type: string;
  /** Path of the part, or the address outside. */
  target: string;
  external: boolean;
}

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Path of the part that holds a part's relationships. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A target as a path in the package, seen from a part. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The relationships of a part. */
export function readRelationships(file: Package, part: string): Relationship[] {
  const text = file.text(relationshipsPath(part));
  return text === undefined ? [] : parseRelationships(text, part);
}

function parseRelationships(text: string, part: string): Relationship[] {
  return parseXml(text, relationshipsPath(part)).children.map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    const target = attribute(element, 'Target') ?? '';
    return {
      id: attribute(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The relationships of a part about to be written. */
export class Relationships {
  /** Whether any was added or removed since they were read. */
  changed = false;

  constructor(readonly items: Relationship[] = []) {}

  /** Adds one and gives its id. */
  add(kind: string, target: string, external = false, type = `${OFFICE}/${kind}`): string {
    const known = this.items.find((item) => item.type === type && item.target === target);
    if (known) return known.id;
    let n = this.items.length + 1;
    while (this.items.some((item) => item.id === `rId${String(n)}`)) n += 1;
    const id = `rId${String(n)}`;
    this.items.push({ id, kind, type, target, external });
    this.changed = true;
    return id;
  }

  of(kind: string): Relationship[] {
    return this.items.filter((item) => item.kind === kind);
  }

  remove(test: (item: Relationship) => boolean): void {
    for (let i = this.items.length - 1; i >= 0; i -= 1) {
      const item = this.items[i];
      if (!item || !test(item)) continue;
      this.items.splice(i, 1);
      this.changed = true;
    }
  }

  /** The part's text; targets are written from the root of the package. */
  text(): string {
    const items = this.items.map(({ id, type, target, external }) => {
      const attributes = attributesText({
        Id: id,
        Type: type,
        Target: external ? target : `/${target}`,
        TargetMode: external ? 'External' : undefined,
      });
      return `<Relationship${attributes}/>`;
    });
    return `${XML_HEAD}<Relationships xmlns="${NAMESPACE}">${items.join('')}</Relationships>`;
  }
}
