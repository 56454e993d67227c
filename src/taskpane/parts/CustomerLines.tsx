import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedCustomer } from '../../core/value';
import { usePane } from '../pane/PaneContext';
import { SplitLine } from './SplitLine';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  name: {
    display: 'block',
    justifyContent: 'flex-start',
    textAlign: 'left',
    paddingInline: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** A customer with what is said of it. */
export interface CustomerLine extends ListedCustomer {
  /** At the right end. */
  readonly value: string;
  /** Below the name. */
  readonly detail?: string;
}

/** Customers in the order given; choosing one selects its row in the workbook. */
export function CustomerLines({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly CustomerLine[];
}) {
  return (
    <>
      <Text size={200}>{label}</Text>
      <VirtualList
        items={lines}
        label={label}
        estimate={lines.some(({ detail }) => detail !== undefined) ? 64 : 32}
        keyOf={({ id }, index) => `${id}/${index}`}
      >
        {(line) => (
          <SplitLine end={line.value} below={line.detail}>
            <CustomerName customer={line} />
          </SplitLine>
        )}
      </VirtualList>
    </>
  );
}

function CustomerName({ customer }: { readonly customer: ListedCustomer }) {
  const styles = useStyles();
  const { session } = usePane();
  const { id, name, sheet, row } = customer;
  const shown = name === '' ? id : name;
  if (sheet === null || row === null) {
    return (
      <span className={styles.name} title={shown}>
        {shown}
      </span>
    );
  }
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.name}
      title={shown}
      onClick={() => void session.select({ sheet, row, column: 1 })}
    >
      {shown}
    </Button>
  );
}
