import '@testing-library/jest-dom';

/** jsdom has neither; Fluent asks for both when it lays out. */
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
window.ResizeObserver ??= class {
  observe() {
    // Nothing is laid out in jsdom.
  }
  unobserve() {
    // Nothing is laid out in jsdom.
  }
  disconnect() {
    // Nothing is laid out in jsdom.
  }
};
