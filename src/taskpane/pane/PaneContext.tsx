import { createContext, useContext } from 'react';
import type { Wording } from '../../locales';
import type { PaneSentences } from '../../locales';
import type { Session, Surroundings } from '../../session';
import type { Route } from './route';
import type { Settings } from './settings';

export type PaneWording = Wording<PaneSentences>;

/** What every page of the pane may use. */
export interface Pane {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly wording: PaneWording;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly settings: Settings;
  readonly changeSettings: (changed: Partial<Settings>) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane is for components inside the pane.');
  return pane;
}
