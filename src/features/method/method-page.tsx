import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useTranslation } from 'react-i18next';
import { methodExampleQueryOf } from '@/api/method';
import { METHOD_VERSION } from '@/domain/method-version';
import { Button } from '@/ui/button';
import roomy from '@/ui/roomy.module.css';
import { useTitle } from '@/ui/use-title';
import { WindowPicker } from '@/ui/window-picker';
import { Changes } from './changes';
import { Contents } from './contents';
import { Evaluation } from './evaluation';
import { ExampleStreamer } from './example-streamer';
import { FigureSection } from './figure-section';
import { GROUPS, type GroupName } from './figures';
import styles from './method-page.module.css';
import { useHashTarget } from '@/ui/use-hash-target';

const route = getRouteApi('/method');

// the record's own keys; Object.keys forgets them
const GROUP_NAMES = Object.keys(GROUPS) as GroupName[];

/** How every figure is worked out, on numbers of the data on screen; how well it works; what has changed. */
export function MethodPage() {
  const { t } = useTranslation('method');
  const { streamer, window } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(methodExampleQueryOf({ streamer, window }));
  useTitle(t('title'));
  useHashTarget(query.data !== undefined);
  return (
    <div className={clsx(styles.page, roomy.roomy)}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p>{t('lead')}</p>
        <p className={styles.note}>{t('version', { version: METHOD_VERSION })}</p>
      </header>
      <Contents />
      <section className={styles.chosen} aria-labelledby="example-title">
        <h2 id="example-title">{t('example.whose')}</h2>
        <WindowPicker
          value={window}
          {...(query.data && { asOf: query.data.asOf })}
          onChange={(spec) =>
            void navigate({
              search: (before) => ({ ...before, window: spec }),
              replace: true,
              resetScroll: false,
              hashScrollIntoView: false,
            })
          }
        />
        <ExampleStreamer query={query} window={window} />
        <div>
          <Button onClick={() => print()}>{t('print')}</Button>
        </div>
      </section>
      {GROUP_NAMES.map((group) => (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{t(`groups.${group}`)}</h2>
          {GROUPS[group].map((figure) => (
            <FigureSection key={figure} figure={figure} query={query} window={window} />
          ))}
        </section>
      ))}
      <Evaluation />
      <Changes />
    </div>
  );
}
