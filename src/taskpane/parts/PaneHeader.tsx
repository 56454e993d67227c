import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular, SettingsRegular } from '@fluentui/react-icons';
import { Fragment, useEffect, useState } from 'react';
import { menuGroups, pages } from '../pages/pages';
import { usePane } from '../pane/PaneContext';
import { isPageId, pageIds } from '../pane/route';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Office lays its own menu over the top right 34 × 32 px of the pane.
  title: {
    display: 'flex',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: '36px',
  },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  tabs: { flexWrap: 'wrap', justifyContent: 'space-between', paddingInline: tokens.spacingHorizontalXXS },
  tab: { paddingInline: '1px', minWidth: 0, '& > span': { paddingInline: 0 } },
  // Icon above word: seven tabs fit side by side on 320 px.
  label: { display: 'flex', flexDirection: 'column', alignItems: 'center', fontSize: tokens.fontSizeBase200 },
  icon: { fontSize: '18px' },
});

const tabs = pageIds.filter((id) => pages[id].place === 'tab');
const menu = menuGroups.map((group) => ({ group, ids: pageIds.filter((id) => pages[id].place === group) }));

/** Title bar with the workbook's name, settings and further pages; tabs below. */
export function PaneHeader() {
  const styles = useStyles();
  const { session, wording, route, go } = usePane();
  const [workbookName, setWorkbookName] = useState('');

  useEffect(() => {
    let shown = true;
    session.workbookName().then(
      (name) => {
        if (shown) setWorkbookName(name);
      },
      // A name that cannot be read leaves the title without it; every job says why itself.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [session]);

  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <Text className={styles.name} size={200} title={workbookName}>
          {workbookName === '' ? wording.say('pane.title') : workbookName}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<SettingsRegular />}
          aria-label={wording.say('pane.page.settings')}
          onClick={() => {
            go({ page: 'settings' });
          }}
        />
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              size="small"
              icon={<MoreHorizontalRegular />}
              aria-label={wording.say('pane.more')}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {menu.map(({ group, ids }, index) => (
                <Fragment key={group}>
                  {index > 0 && <MenuDivider />}
                  <MenuGroup>
                    {ids.map((id) => {
                      const Icon = pages[id].icon;
                      return (
                        <MenuItem
                          key={id}
                          icon={<Icon />}
                          onClick={() => {
                            go({ page: id });
                          }}
                        >
                          {wording.say(`pane.page.${id}`)}
                        </MenuItem>
                      );
                    })}
                  </MenuGroup>
                </Fragment>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={wording.say('pane.pages')}
        selectedValue={route.page}
        onTabSelect={(_, { value }) => {
          if (typeof value === 'string' && isPageId(value)) go({ page: value });
        }}
      >
        {tabs.map((id) => {
          const Icon = pages[id].icon;
          return (
            <Tab key={id} value={id} className={styles.tab}>
              <span className={styles.label}>
                <Icon className={styles.icon} aria-hidden />
                {wording.say(`pane.page.${id}`)}
              </span>
            </Tab>
          );
        })}
      </TabList>
    </header>
  );
}
