import { randomBytes } from 'node:crypto';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';

const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

/**
 * Where the manifest in the repository points; `--env base=https://…` or `KEBU_BASE_URL` puts the
 * deployment's address in its place.
 */
const DEVELOPMENT_BASE = 'https://localhost:3000';
const WORKBENCH_PORT = 3000;

/** `--env office=…`: our own copy for private deployments, or one of Microsoft's content delivery networks. */
const OFFICE = {
  local: { script: 'office/office.js', origin: undefined },
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  'cdn-china': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** The client library of every platform Excel runs on, as office.js names them. */
const HOST_LIBRARIES = ['web-16.00', 'win32-16.01', 'mac-16.00', 'ios-16.00', 'winrt-16.00'];

const officeFiles = at('node_modules/@microsoft/office-js/dist');
const officePatterns = [
  { context: officeFiles, from: 'office.js', to: 'office/' },
  ...HOST_LIBRARIES.map((name) => ({ context: officeFiles, from: `excel-${name}.js`, to: 'office/' })),
  { context: officeFiles, from: '*/office_strings.js', to: 'office/' },
  // Asked for in mixed case, packed in lower case. It asks the user before an unknown host is trusted.
  { context: officeFiles, from: 'agaveerrorux/agaveerrorux.js', to: 'office/AgaveErrorUX/AgaveErrorUX.js' },
  { context: officeFiles, from: 'agaveerrorux/index.html', to: 'office/AgaveErrorUX/index.html' },
  { context: officeFiles, from: 'agaveerrorux/style', to: 'office/AgaveErrorUX/style' },
  { context: officeFiles, from: 'agaveerrorux/images', to: 'office/AgaveErrorUX/images' },
].map((pattern) => ({ ...pattern, info: { minimized: true } }));

/** Emits small files made by the build itself. */
class EmitFiles {
  constructor(files) {
    this.files = files;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitFiles', stage }, () => {
        for (const [name, content] of Object.entries(this.files)) {
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

/** The policy of the shipped page: nothing from elsewhere, nothing to elsewhere, no inline script, no eval. */
function contentPolicy(office, nonce) {
  return [
    "default-src 'self'",
    `script-src ${["'self'", office.origin].filter(Boolean).join(' ')}`,
    "connect-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

const common = {
  context: root,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
    ],
  },
};

const cache = (name) => ({
  type: 'filesystem',
  name,
  buildDependencies: { config: [import.meta.filename] },
});

/** What ships: the pane with commands and custom functions in one shared runtime, the worker, the manifest. */
function addIn(
  { office: which = 'local', base = process.env.KEBU_BASE_URL ?? DEVELOPMENT_BASE },
  production,
) {
  const office = OFFICE[which];
  if (!office) throw new Error(`--env office=${which}: choose one of ${Object.keys(OFFICE).join(', ')}.`);
  // Fluent UI writes its rules into style elements; only those carrying this word are let in.
  const nonce = randomBytes(16).toString('base64url');
  return {
    ...common,
    name: 'add-in',
    mode: production ? 'production' : 'development',
    // Never an eval kind: the policy forbids it, in development as well.
    devtool: production ? false : 'source-map',
    cache: cache(`add-in-${production ? 'production' : 'development'}`),
    entry: {
      taskpane: './src/taskpane/main.tsx',
      commands: './src/commands/main.ts',
      functions: './src/functions/functions.ts',
    },
    output: {
      path: at('dist'),
      publicPath: 'auto',
      clean: true,
      // The manifest names functions.js; everything else is named by its content.
      filename: ({ chunk }) =>
        chunk?.name === 'functions'
          ? 'functions.js'
          : production
            ? '[name].[contenthash:10].js'
            : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
    },
    optimization: {
      runtimeChunk: 'single',
      splitChunks: { chunks: 'all' },
    },
    // A name that is not exported is undefined at run time: never ship that as a warning.
    module: { ...common.module, parser: { javascript: { exportsPresence: 'error' } } },
    performance: { hints: false },
    plugins: [
      new CssPlugin({ filename: production ? '[name].[contenthash:10].css' : '[name].css' }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane', 'commands', 'functions'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
        templateParameters: {
          officeScript: office.script,
          contentSecurityPolicy: contentPolicy(office, nonce),
          styleNonce: nonce,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/[name][ext]' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'src/functions/metadata/zh-CN.json', to: 'functions.json' },
          { from: 'src/functions/metadata/en-US.json', to: 'functions.en-US.json' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_BASE, base.replace(/\/$/, '')),
          },
          ...(which === 'local' ? officePatterns : []),
        ],
      }),
      // office.js asks for this file at every start; an empty one keeps it from ever having a sender of telemetry.
      ...(which === 'local'
        ? [new EmitFiles({ 'office/telemetry/oteljs_agave.js': '/* Kebu sends no telemetry. */\n' })]
        : []),
    ],
  };
}

/** The page that plays Excel. Kept apart from what ships: its grid takes long to build and trusts plain http. */
function workbench() {
  return {
    ...common,
    name: 'workbench',
    // Univer takes minutes to minify; nobody downloads this page from afar.
    mode: 'development',
    devtool: false,
    cache: cache('workbench'),
    entry: { workbench: './src/workbench/main.ts' },
    output: { path: at('artifacts/workbench'), publicPath: 'auto', clean: true, filename: '[name].js' },
    optimization: {
      splitChunks: { chunks: 'all', cacheGroups: { univer: { test: /univerjs/, name: 'univer' } } },
    },
    performance: { hints: false },
    plugins: [
      new CssPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ filename: 'index.html', template: './src/workbench/workbench.html' }),
      new CopyPlugin({
        patterns: [{ from: 'manifest.xml', to: 'manifest.xml' }],
      }),
      new EmitFiles({
        // The trust question office.js asks on plain http, answered by the server that owns both pages.
        'office/AgaveErrorUX/trust.js':
          "addEventListener('message', (e) => e.source.postMessage(JSON.stringify({ hostUserTrusted: true }), e.origin));\n",
        'office/AgaveErrorUX/index.html': '<!doctype html><script src="trust.js"></script>\n',
      }),
    ],
  };
}

const WORKBENCH_POLICY =
  "default-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";

/** `npm start`: both pages on one origin. No live reload: it would need a socket and an overlay of its own. */
const devServer = {
  port: WORKBENCH_PORT,
  host: 'localhost',
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
  static: false,
  headers: { 'Content-Security-Policy': WORKBENCH_POLICY, 'Cache-Control': 'no-store' },
};

/** Builds what `--env only=add-in|workbench` names, or both. */
export default (env, { mode }) => {
  const production = mode === 'production';
  const built = [workbench(), addIn(env, production)].filter(({ name }) => !env.only || env.only === name);
  return built.map((configuration, index) => (index === 0 ? { ...configuration, devServer } : configuration));
};
