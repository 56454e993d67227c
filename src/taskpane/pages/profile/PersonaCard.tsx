import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonaSummary } from '../../../core/profiles';
import { usePane } from '../../pane/PaneContext';
import { InfoTip } from '../../parts/InfoTip';
import { Panel } from '../../parts/Panel';
import { SplitLine } from '../../parts/SplitLine';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: '84px minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '6px',
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** 理想客户档案: the typical customer of a group, and what sets the group apart. */
export function PersonaCard({ persona }: { readonly persona: PersonaSummary }) {
  const styles = useStyles();
  const { wording } = usePane();
  const { members, all, fields, distinctions } = persona;
  const percent = (share: number) => wording.number(share, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <>
      <Panel title={wording.say('pane.persona.typical', { members, all })}>
        <dl className={styles.fields}>
          {fields.map(({ id, title, text }) => [
            <dt key={id} className={styles.term}>
              {wording.text(title)}
            </dt>,
            <dd key={`${id}/value`} className={styles.words}>
              {text === null ? wording.say('pane.persona.fill') : wording.text(text)}
            </dd>,
          ])}
        </dl>
      </Panel>
      <Panel
        title={
          <InfoTip info={wording.say('pane.persona.apart.info')}>{wording.say('pane.persona.apart')}</InfoTip>
        }
      >
        {distinctions.length === 0 ? (
          <Text size={200}>{wording.say('pane.persona.nothingApart')}</Text>
        ) : (
          <ul className={styles.list}>
            {distinctions.map(({ trait, value, count, known, countOfAll, knownOfAll, lift }) => {
              const what = wording.say('pane.profile.tag', { name: trait, value });
              return (
                <li key={what}>
                  <SplitLine
                    end={wording.say('pane.persona.lift', {
                      share: percent(count / known),
                      counts: `${count}/${known}`,
                      all: percent(countOfAll / knownOfAll),
                      lift: wording.number(lift, { maximumFractionDigits: 1 }),
                    })}
                  >
                    {what}
                  </SplitLine>
                </li>
              );
            })}
          </ul>
        )}
      </Panel>
    </>
  );
}
