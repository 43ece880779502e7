import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

interface BadgeSettings {
  /** Absolute. */
  root: string;
  /** What else its page goes through. */
  plugins: () => Plugin[];
}

/**
 * Builds `badge/index.html` beside the app and apart from it: with chunks in common, the badge would take much more
 * than it needs onto other people's pages, or the app would come in smaller pieces.
 */
export function badgePage({ root, plugins }: BadgeSettings): Plugin {
  let app: ResolvedConfig;
  return {
    name: 'castcheck:badge',
    apply: 'build',
    configResolved(config) {
      app = config;
    },
    async writeBundle({ dir }) {
      if (!dir) return;
      await build({
        configFile: false,
        root,
        base: app.base,
        mode: app.mode,
        publicDir: false,
        // what there is to warn of, the app's build has warned of
        logLevel: 'error',
        plugins: plugins(),
        define: app.define ?? {},
        resolve: { alias: app.resolve.alias },
        worker: { format: 'es' },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2022',
          manifest: '.vite/badge.json',
          modulePreload: { polyfill: false },
          rolldownOptions: { input: join(root, 'badge/index.html') },
        },
      });
    },
  };
}
