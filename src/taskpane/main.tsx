import { createRoot } from 'react-dom/client';
import { whenOfficeReady } from '../session';
import { App } from './App';
import './pane.css';
import { openPaneSession } from './pane/openPaneSession';
import { firstRoute, onRoute } from './pane/routeRequests';

const surroundings = await whenOfficeReady();
const root = document.getElementById('pane');
if (root !== null) {
  createRoot(root).render(
    <App
      surroundings={surroundings}
      openSession={openPaneSession}
      onRoute={onRoute}
      firstRoute={firstRoute()}
    />,
  );
}
