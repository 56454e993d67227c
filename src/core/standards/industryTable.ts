import { industryTable } from './data/industries';

export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

/** An entry of GB/T 4754-2017. `path` holds the codes from its section down to itself, `names` their names. */
export interface Industry {
  readonly code: string;
  readonly name: string;
  readonly level: IndustryLevel;
  readonly path: readonly string[];
  readonly names: readonly string[];
}

export interface IndustryTable {
  /** Every entry in the order of the standard. */
  readonly all: readonly Industry[];
  readonly byCode: ReadonlyMap<string, Industry>;
  /** By name; a name several levels share stands for the highest of them. */
  readonly byName: ReadonlyMap<string, Industry>;
}

let table: IndustryTable | undefined;

/** GB/T 4754-2017 with Amendment No. 1, parsed when first asked for. */
export function industries(): IndustryTable {
  table ??= parse();
  return table;
}

function parse(): IndustryTable {
  const all: Industry[] = [];
  let section: Industry | undefined;
  const add = (code: string, name: string, level: IndustryLevel, parent?: Industry): Industry => {
    const entry = {
      code,
      name,
      level,
      path: [...(parent?.path ?? []), code],
      names: [...(parent?.names ?? []), name],
    };
    all.push(entry);
    return entry;
  };
  for (const line of industryTable.split('\n')) {
    if (/^[A-T]/u.test(line)) {
      section = add(line.slice(0, 1), line.slice(1), 'section');
      continue;
    }
    const [head = '', ...groups] = line.split(';');
    const division = add(head.slice(0, 2), head.slice(2), 'division', section);
    for (const group of groups) {
      const [groupHead = '', ...classes] = group.split(',');
      const parent = add(division.code + groupHead.slice(0, 1), groupHead.slice(1), 'group', division);
      for (const item of classes)
        add(parent.code + item.slice(0, 1), item.slice(1) || parent.name, 'class', parent);
    }
  }
  const byName = new Map<string, Industry>();
  const rank = { section: 0, division: 1, group: 2, class: 3 };
  for (const entry of all) {
    const known = byName.get(entry.name);
    if (!known || rank[entry.level] < rank[known.level]) byName.set(entry.name, entry);
  }
  return { all, byCode: new Map(all.map((entry) => [entry.code, entry])), byName };
}

/** The names from section to entry as people read them: 信息传输、软件和信息技术服务业 > 软件和信息技术服务业. */
export function industryPath(industry: Industry): string {
  return industry.names.join(' > ');
}
