import { message } from '../message';
import type { Message } from '../message';
import type { CardLifetime } from './cardLifetime';

/** What a customer is expected to be worth, and what that rests on. */
export function lifetimeText({ months, value, orders, alive, basis }: CardLifetime): Message {
  return basis === 'model' && orders !== null && alive !== null
    ? message('profiles.lifetime.model', {
        months,
        value: Math.round(value),
        orders: Number(orders.toFixed(1)),
        alive: Math.round(alive * 100),
      })
    : message('profiles.lifetime.historical', { months, value: Math.round(value) });
}
