import { begin, openWorkbench, stop } from './openWorkbench';

jest.setTimeout(120_000);

afterAll(stop);

describe('the pane in a host that wants telemetry', () => {
  it('loads no sender of it and asks nobody outside its origin', async () => {
    const workbench = await openWorkbench({
      // Excel tells the pane by this word alone whether logging is off; without it office.js looks for its senders.
      before: () => {
        window.name = window.name.replace('disableLogging', '');
      },
    });
    const asked: string[] = [];
    workbench.page.on('request', (request) => asked.push(request.url()));
    expect(await workbench.paneFrame().evaluate(() => window.name)).not.toContain('disableLogging');
    await begin(workbench);
    // The library gives its loader five seconds.
    await workbench.page.waitForTimeout(6_000);
    const sender = await workbench.paneFrame().evaluate(() => 'oteljs_agave' in window);
    expect(sender).toBe(false);
    const { foreignRequests, missingFiles, policyViolations } = workbench.misdeeds;
    expect({ foreignRequests, missingFiles }).toEqual({ foreignRequests: [], missingFiles: [] });
    // Preparing its reports, the library parses an empty token as XML; the browser's own page for that error is styled.
    expect(
      policyViolations.filter((text) => !/^style-src-attr inline .*\/excel-web-16\.00\.js$/.test(text)),
    ).toEqual([]);
    await workbench.close();
  });
});
