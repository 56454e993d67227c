import '@testing-library/jest-dom';

/** jsdom lays nothing out and has neither of the two that Fluent asks about layout. */
class StillObserver implements ResizeObserver {
  observe(): void {
    // Nothing ever changes its size.
  }
  unobserve(): void {
    // Nothing is observed.
  }
  disconnect(): void {
    // Nothing is observed.
  }
}

const noQuery = (media: string) => ({
  matches: false,
  media,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
});

Object.assign(window, { ResizeObserver: StillObserver, matchMedia: noQuery });
