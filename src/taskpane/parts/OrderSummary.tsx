import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { OrderHistory } from '../../core/profiles';
import { usePane } from '../pane/PaneContext';
import { Sparkline } from './Sparkline';

const useStyles = makeStyles({
  products: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What a customer bought: totals, the amount of every month, the products it spent most on. */
export function OrderSummary({ orders }: { readonly orders: OrderHistory }) {
  const styles = useStyles();
  const { wording } = usePane();
  const { count, amount, first, last, months, products } = orders;
  const amounts = months.map((month) => month.amount);
  return (
    <>
      <Text size={200}>
        {wording.say('pane.profile.orderText', {
          count,
          amount: Math.round(amount),
          first: first ?? '–',
          last: last ?? '–',
        })}
      </Text>
      <Sparkline
        values={amounts}
        label={wording.say('pane.profile.months', {
          from: months[0]?.month ?? '',
          to: months.at(-1)?.month ?? '',
          most: Math.round(Math.max(0, ...amounts)),
        })}
      />
      <ul className={styles.products}>
        {products.map((product) => (
          <li key={product.name}>
            {wording.say('pane.profile.product', { name: product.name, amount: Math.round(product.amount) })}
          </li>
        ))}
      </ul>
    </>
  );
}
