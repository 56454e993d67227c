import { type Access } from './access';
import { HostError } from './errors';
import { HostObject } from './members';
import { PathType, type ArgumentInfo, type Batch, type ObjectPath, type PathReferences } from './message';
import { services } from './services';

/** The objects of one batch. Each path is walked once, when it is first needed: `Add` must not run twice. */
export class Paths {
  readonly #walked = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly access: Access,
  ) {
    access.session.references.watch({ [Symbol.iterator]: () => this.#walked.values() });
  }

  /**
   * The object of a path, null for a null object.
   * @throws HostError when a member on the way fails.
   */
  resolve(id: number): HostObject | null {
    const found = this.#walked.get(id);
    if (found !== undefined) return found;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidArgument', `No object path ${id} in the request.`);
    const object = this.#walk(path);
    if (object !== null && this.batch.AutoKeepReference === true && path.D !== true) {
      this.access.session.references.keepIfKept(object);
    }
    this.#walked.set(id, object);
    return object;
  }

  /** Arguments with the objects they point to in place of path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.#argument(value, references[index]));
  }

  /** A value with every `{"_ObjectPathId": n}` replaced by its object; the same value when there is none. */
  value(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || isGrid(value)) return value;
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    const { _ObjectPathId: id } = value as { _ObjectPathId?: unknown };
    if (typeof id === 'number') return this.resolve(id)?.target ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item)]));
  }

  #argument(value: unknown, reference: PathReferences | undefined): unknown {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference)?.target ?? null;
    if (Array.isArray(reference) && Array.isArray(value)) {
      const inner = reference as readonly PathReferences[];
      return value.map((item, index) => this.#argument(item, inner[index]));
    }
    return this.value(value);
  }

  #walk(path: ObjectPath): HostObject | null {
    const { access } = this;
    switch (path.ObjectPathType) {
      case PathType.global:
        return new HostObject('Workbook', access.session.document);
      case PathType.newObject:
        if (services[path.Name]) return new HostObject(path.Name, {});
        throw new HostError('ApiNotFound', `No class ${path.Name}.`, path.Name);
      case PathType.reference:
        return access.session.references.find(path.Name);
      case PathType.null:
        return null;
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return this.#called(parent, path);
      case PathType.property:
        return access.link(parent, path.Name);
      case PathType.indexer:
        return access.item(parent, this.arguments(path.ArgumentInfo));
      default:
        throw new HostError('InvalidArgument', `Unknown object path type ${path.ObjectPathType}.`);
    }
  }

  #called(parent: HostObject, path: ObjectPath): HostObject | null {
    const result = this.access.call(parent, path.Name, this.arguments(path.ArgumentInfo));
    if (result === null || result instanceof HostObject) return result;
    throw new HostError(
      'InvalidArgument',
      `${parent.className}.${path.Name} does not answer with an object.`,
    );
  }
}

/** Rows of plain cell values, looked at by their first cell so that big writes are not walked through. */
const isGrid = (value: object): boolean => {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return false;
  const first: unknown = (value[0] as unknown[])[0];
  return typeof first !== 'object' || first === null;
};
