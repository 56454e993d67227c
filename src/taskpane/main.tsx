import '../core/withoutEval';
import { createRoot } from 'react-dom/client';
import type { LocaleId } from '../locales';
import { openSession, whenOfficeReady } from '../session';
import { App } from './App';
import './pane.css';
import { firstRoute, onRoute } from './pane/routeRequests';

const surroundings = await whenOfficeReady();
const root = document.getElementById('pane');
if (root !== null) {
  createRoot(root).render(
    <App
      surroundings={surroundings}
      openSession={(locale: LocaleId) => openSession({ locale })}
      onRoute={onRoute}
      firstRoute={firstRoute()}
    />,
  );
}
