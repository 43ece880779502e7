import { Suspense, lazy } from 'react';
import { later } from './when-at-rest';
import styles from './header-tools.module.css';

const ViewsButton = lazy(
  later(() =>
    import('@/features/lists/views-button').then((module) => ({ default: module.ViewsButton })),
  ),
);
const PaletteButton = lazy(
  later(() =>
    import('@/features/palette/palette-button').then((module) => ({
      default: module.PaletteButton,
    })),
  ),
);

/** What can be done on any page; its code comes after the page's own. */
export function HeaderTools() {
  return (
    <div className={styles.tools}>
      <Suspense>
        <PaletteButton />
        <ViewsButton />
      </Suspense>
    </div>
  );
}
