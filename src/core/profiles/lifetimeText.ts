import { message } from '../message';
import type { Message } from '../message';
import type { CardLifetime } from './cardLifetime';

/** What a customer is expected to be worth, and what that rests on. */
export function lifetimeText({ months, value, orders, alive, basis }: CardLifetime): Message {
  const worth = { months, value: Math.round(value) };
  if (basis !== 'model' || orders === null) return message('profiles.lifetime.historical', worth);
  const expected = { ...worth, orders: Number(orders.toFixed(1)) };
  return alive === null
    ? message('profiles.lifetime.once', expected)
    : message('profiles.lifetime.model', { ...expected, alive: Math.round(alive * 100) });
}
