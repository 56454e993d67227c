import type { Message } from '../../message';

/** Codes of the movement matrix and the list of movers. */
export interface MovementMessages {
  'value.movement.name': object;
  'value.movement.title': { readonly since: string; readonly until: string };
  'value.movement.note': { readonly movers: number };
  'value.movement.corner': object;
  'value.movement.none': object;
  'value.movement.from': object;
  'value.movement.to': object;
  'value.movement.cause': object;
  'value.movement.causedBy': {
    readonly measure: Message;
    readonly from: number;
    readonly to: number;
    readonly direction: string;
  };
  'value.movement.and': { readonly left: Message; readonly right: Message };
  'value.movement.day': object;
  'value.movement.trendChart': object;
  'value.movement.came': object;
  'value.movement.left': object;
  'value.movement.rescaled': object;
}
