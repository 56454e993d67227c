import { isPageId } from './route';
import type { Route } from './route';

/** Fired on the window, which pane and ribbon commands share, to send the pane to a page; `detail` is the page's id. */
const requestEvent = 'kebu:page';

/** The page asked for by the address (`taskpane.html?page=validate`), else the start page. */
export function firstRoute(): Route {
  const asked = new URLSearchParams(window.location.search).get('page') ?? '';
  return isPageId(asked) ? { page: asked } : { page: 'home' };
}

/** Calls back when a ribbon button asks for a page; the returned function stops listening. */
export function onRoute(listener: (route: Route) => void): () => void {
  const heard = (event: Event) => {
    const asked: unknown = (event as CustomEvent).detail;
    if (typeof asked === 'string' && isPageId(asked)) listener({ page: asked });
  };
  window.addEventListener(requestEvent, heard);
  return () => {
    window.removeEventListener(requestEvent, heard);
  };
}
