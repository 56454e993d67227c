import {
  FluentProvider,
  RendererProvider,
  Spinner,
  createDOMRenderer,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Suspense, lazy, useCallback, useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { loadWording, localeFor } from '../locales';
import type { LocaleId } from '../locales';
import type { Session, Surroundings } from '../session';
import { pages } from './pages/pages';
import { PaneContext, usePane } from './pane/PaneContext';
import type { PaneWording } from './pane/PaneContext';
import type { Route } from './pane/route';
import { RunsProvider, useRuns } from './pane/runs';
import { keepSettings, loadSettings } from './pane/settings';
import type { Settings } from './pane/settings';
import { isDark, themeFor } from './pane/theme';
import { PageGuard } from './parts/PageGuard';
import { PaneHeader } from './parts/PaneHeader';
import { RunNotice } from './parts/RunNotice';
import { Welcome } from './parts/Welcome';

const useStyles = makeStyles({
  app: { minHeight: '100vh', display: 'flex', flexDirection: 'column' },
  main: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

export interface AppProps {
  readonly surroundings: Surroundings;
  /** Opens the session whose report texts are in the given language. */
  readonly openSession: (locale: LocaleId) => Session;
  /** Lets the ribbon send the pane to a page; the returned function stops listening. */
  readonly onRoute: (listener: (route: Route) => void) => () => void;
  readonly firstRoute: Route;
}

/** The task pane. */
export function App({ surroundings, openSession, onRoute, firstRoute }: AppProps) {
  const [settings, setSettings] = useState(() => loadSettings(surroundings));
  const [route, setRoute] = useState<Route>(firstRoute);
  const [, setColoursChanged] = useState(0);

  useEffect(() => onRoute(setRoute), [onRoute]);
  useEffect(
    () =>
      surroundings.onColoursChanged(() => {
        setColoursChanged((count) => count + 1);
      }),
    [surroundings],
  );

  const locale = settings.language === 'office' ? localeFor(surroundings.language) : settings.language;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  const scheme = isDark(settings, surroundings) ? 'dark' : 'light';
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);

  const session = useMemo(() => openSession(locale), [openSession, locale]);
  const wording = useLoadedWording(locale);
  const changeSettings = useCallback(
    (changed: Partial<Settings>) => {
      setSettings((before) => {
        const after = { ...before, ...changed };
        keepSettings(surroundings, after);
        return after;
      });
    },
    [surroundings],
  );
  const go = useCallback((next: Route) => {
    setRoute(next);
    window.scrollTo({ top: 0 });
  }, []);
  const pane = useMemo(
    () => wording && { session, surroundings, wording, route, go, settings, changeSettings },
    [session, surroundings, wording, route, go, settings, changeSettings],
  );

  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={themeFor(settings, surroundings)}>
        {pane && (
          <PaneContext value={pane}>
            <RunsProvider key={pane.wording.locale}>
              <PaneFrame />
            </RunsProvider>
          </PaneContext>
        )}
      </FluentProvider>
    </RendererProvider>
  );
}

/** Loaded only where live checks are on. */
const LiveNotes = lazy(() => import('./parts/LiveNotes'));

/** The words of a locale as soon as they are loaded; while another is on its way, those shown before. */
function useLoadedWording(locale: LocaleId): PaneWording | undefined {
  const [wording, setWording] = useState<PaneWording>();
  useEffect(() => {
    let wanted = true;
    void loadWording(locale).then((loaded) => {
      if (wanted) setWording(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [locale]);
  return wording;
}

function PaneFrame() {
  const styles = useStyles();
  const { route, settings, wording } = usePane();
  const { look, current } = useRuns();
  // Whoever comes from a button of the ribbon has asked for that page, welcomed or not.
  const isWelcoming = !settings.welcomed && route.page === 'home';
  // Recognition only looks, and every page rests on it.
  const isIdle = !isWelcoming && current === undefined;
  useEffect(() => {
    if (isIdle) look([{ job: 'recognise', options: {} }]);
  }, [isIdle, look]);
  const Page = pages[route.page].component;
  return (
    <div className={styles.app} role="presentation" onKeyDown={keepUsedEscape}>
      <PaneHeader />
      <main className={styles.main}>
        {isWelcoming ? (
          <Welcome />
        ) : (
          <>
            <RunNotice />
            {settings.live && (
              <Suspense fallback={null}>
                <LiveNotes />
              </Suspense>
            )}
            <PageGuard key={route.page}>
              <Suspense fallback={<Spinner aria-label={wording.say('pane.loading')} />}>
                <Page />
              </Suspense>
            </PageGuard>
          </>
        )}
      </main>
    </div>
  );
}

/** Office takes Escape for leaving the pane. One that has closed a menu or a hint was meant for that alone. */
function keepUsedEscape(event: KeyboardEvent) {
  if (event.key === 'Escape' && event.isDefaultPrevented()) event.stopPropagation();
}

/** Fluent's style elements carry the page's nonce, which the content security policy asks for. */
const renderer = createDOMRenderer(document, {
  styleElementAttributes: {
    nonce: document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '',
  },
});
