import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  frame: { maxHeight: '60vh', overflowY: 'auto', overflowX: 'hidden' },
  all: { position: 'relative', width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly label: string;
  readonly keyOf: (item: Item, index: number) => string;
  /** Expected height of a line in pixels; lines are measured once shown. */
  readonly estimate: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A list that draws only the lines in view, so that 100,000 of them scroll like ten. */
export function VirtualList<Item>({ items, label, keyOf, estimate, children }: VirtualListProps<Item>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions change with every scroll; nothing memoises them here
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    overscan: 8,
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item, index);
    },
  });
  return (
    <div ref={frame} className={styles.frame} role="list" aria-label={label} tabIndex={0}>
      <div className={styles.all} style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={styles.line}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(item, index)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
