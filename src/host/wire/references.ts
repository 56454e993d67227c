import type { Document, DocumentEvents } from '../document';
import { HostError } from './errors';
import type { HostObject } from './members';

/** What happened to the cells of a sheet: an insertion or deletion that moved others. */
export type Movement = DocumentEvents['cellsChanged'];

/** An object that names cells and goes along when they move. */
export interface Movable {
  moveAlong(movement: Movement): void;
}

/** Classes whose objects live beyond their batch only by a kept reference. */
const keptClasses: ReadonlySet<string> = new Set(['Range', 'RangeAreas', 'WorkbookRangeAreas']);

const isMovable = (target: unknown): target is Movable =>
  typeof target === 'object' && target !== null && 'moveAlong' in target;

/** The references an add-in keeps. They follow their cells when rows and columns come and go. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  readonly #stop: () => void;
  #batch: Iterable<HostObject | null> = [];
  #last = 0;

  constructor(document: Document) {
    this.#stop = document.events.on('cellsChanged', (movement) => {
      if (movement.change === 'RangeEdited') return;
      const moved = new Set<Movable>();
      for (const { target } of this.#kept.values()) if (isMovable(target)) moved.add(target);
      for (const object of this.#batch)
        if (object !== null && isMovable(object.target)) moved.add(object.target);
      for (const target of moved) target.moveAlong(movement);
    });
  }

  get count(): number {
    return this.#kept.size;
  }

  /** Objects of the running batch: they follow their cells as well. */
  watch(objects: Iterable<HostObject | null>): void {
    this.#batch = objects;
  }

  /** Gives an object a reference, once. */
  keep(object: HostObject): string {
    if (object.referenceId !== undefined) return object.referenceId;
    this.#last += 1;
    object.referenceId = String(this.#last);
    this.#kept.set(object.referenceId, object);
    return object.referenceId;
  }

  keepIfKept(object: HostObject): void {
    if (keptClasses.has(object.className)) this.keep(object);
  }

  /** @throws HostError InvalidReference when nothing is kept under this id. */
  find(id: string): HostObject {
    const found = this.#kept.get(id);
    if (found === undefined) throw new HostError('InvalidReference', `No object is kept as ${id}.`);
    return found;
  }

  remove(id: string): void {
    this.#kept.delete(id);
  }

  clear(): void {
    this.#kept.clear();
  }

  close(): void {
    this.#stop();
  }
}
