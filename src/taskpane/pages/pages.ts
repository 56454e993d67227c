import {
  BoardRegular,
  BookLetterRegular,
  BookQuestionMarkRegular,
  CheckmarkCircleRegular,
  ClipboardSettingsRegular,
  ColumnEditRegular,
  DocumentTableRegular,
  HistoryRegular,
  HomeRegular,
  MoneyRegular,
  OptionsRegular,
  PeopleRegular,
  PeopleSearchRegular,
  PeopleTeamRegular,
  PersonRegular,
  SettingsRegular,
  ShieldLockRegular,
  SparkleRegular,
  TableCellEditRegular,
  TableEditRegular,
  TaskListLtrRegular,
  TagMultipleRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import { lazy } from 'react';
import type { ComponentType } from 'react';
import type { PageId } from '../pane/route';

/** Groups of the ⋯ menu: what one does day by day, sheets and their fields, rules, what was done and how. */
export const menuGroups = ['daily', 'sheets', 'rules', 'record'] as const;
type MenuGroupId = (typeof menuGroups)[number];

interface PageDeclaration {
  readonly icon: FluentIcon;
  /** Where the page is reached from: the tabs, a group of the ⋯ menu, or another page. */
  readonly place: 'tab' | 'inner' | MenuGroupId;
  readonly component: ComponentType;
}

/** Every page; all are loaded when first opened, so that the pane is up before them. */
export const pages: Readonly<Record<PageId, PageDeclaration>> = {
  home: { icon: HomeRegular, place: 'tab', component: lazy(() => import('./HomePage')) },
  validate: { icon: CheckmarkCircleRegular, place: 'tab', component: lazy(() => import('./ValidatePage')) },
  row: { icon: TableCellEditRegular, place: 'daily', component: lazy(() => import('./RowPage')) },
  duplicates: { icon: PeopleRegular, place: 'tab', component: lazy(() => import('./DuplicatesPage')) },
  value: { icon: MoneyRegular, place: 'tab', component: lazy(() => import('./ValuePage')) },
  needs: { icon: BoardRegular, place: 'tab', component: lazy(() => import('./NeedsPage')) },
  segments: { icon: PeopleTeamRegular, place: 'tab', component: lazy(() => import('./SegmentsPage')) },
  profile: { icon: PersonRegular, place: 'tab', component: lazy(() => import('./ProfilePage')) },
  oneClick: { icon: SparkleRegular, place: 'inner', component: lazy(() => import('./OneClickPage')) },
  mapping: { icon: TableEditRegular, place: 'inner', component: lazy(() => import('./MappingPage')) },
  clash: { icon: PeopleSearchRegular, place: 'daily', component: lazy(() => import('./ClashPage')) },
  duplicateRules: {
    icon: OptionsRegular,
    place: 'rules',
    component: lazy(() => import('./DuplicateRulesPage')),
  },
  templates: {
    icon: DocumentTableRegular,
    place: 'sheets',
    component: lazy(() => import('./TemplatesPage')),
  },
  tagOverview: {
    icon: TagMultipleRegular,
    place: 'sheets',
    component: lazy(() => import('./TagOverviewPage')),
  },
  dictionary: { icon: BookLetterRegular, place: 'sheets', component: lazy(() => import('./DictionaryPage')) },
  fields: { icon: ColumnEditRegular, place: 'sheets', component: lazy(() => import('./FieldsPage')) },
  recipe: { icon: ClipboardSettingsRegular, place: 'rules', component: lazy(() => import('./RecipePage')) },
  privacy: { icon: ShieldLockRegular, place: 'rules', component: lazy(() => import('./PrivacyPage')) },
  cadence: { icon: TaskListLtrRegular, place: 'daily', component: lazy(() => import('./CadencePage')) },
  history: { icon: HistoryRegular, place: 'record', component: lazy(() => import('./HistoryPage')) },
  settings: { icon: SettingsRegular, place: 'inner', component: lazy(() => import('./SettingsPage')) },
  help: { icon: BookQuestionMarkRegular, place: 'record', component: lazy(() => import('./HelpPage')) },
};
