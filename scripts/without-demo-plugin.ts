import type { Plugin, Rolldown } from 'vite';

/** What only the demo needs, by where it lies in the project or among the packages. */
const DEMO =
  /\/mocks\/|\/node_modules\/(msw|@mswjs|pure-rand|opencc-js|pinyin-pro)\/|\/src\/features\/(demo|tour)\/|\/src\/app\/demo-api\.ts|\/src\/(api|contract|contract\/endpoints)\/demo(-world)?\.ts|\/mockServiceWorker\.js$|^first\//;

/** Which modules and files of a build only a demo needs. */
export function demoIn(bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>();
  for (const output of Object.values(bundle)) {
    const names =
      output.type === 'chunk'
        ? Object.entries(output.modules).flatMap(([id, { renderedLength }]) =>
            renderedLength > 0 ? id : [],
          )
        : [output.fileName, `/${output.fileName}`, ...output.originalFileNames];
    for (const name of names) if (DEMO.test(name.replaceAll('\\', '/'))) found.add(name);
  }
  return [...found];
}

/** Ends a build for a real API that holds anything of the demo. */
export function withoutDemo(): Plugin {
  return {
    name: 'castcheck:without-demo',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const found = demoIn(bundle);
        if (found.length > 0) {
          this.error(`A build for a real API must hold nothing of the demo:\n${found.join('\n')}`);
        }
      },
    },
  };
}
