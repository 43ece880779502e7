import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MethodExample } from '@/contract/method';
import { METHOD_VERSION } from '@/domain/method-version';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Loaded } from '@/ui/loaded';
import styles from './method-page.module.css';

interface ExampleStreamerProps {
  query: UseQueryResult<MethodExample>;
  window: string;
}

/** Whose numbers the examples are, why, over which days, and how to have another's. */
export function ExampleStreamer({ query, window }: ExampleStreamerProps) {
  const { t } = useTranslation(['method', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  return (
    <Loaded query={query} height={96}>
      {({ example, window: days, asOf, methodVersion }) => (
        <div className={styles.streamer}>
          {example ? (
            <>
              <p>
                <Link
                  to="/streamers/$streamerId"
                  params={{ streamerId: example.streamer.streamerId }}
                  search={{ window }}
                >
                  {example.streamer.displayName}
                </Link>
                {` · ${platformName(example.streamer.platform, language)}`}
              </p>
              <p className={styles.note}>
                {example.chosen === 'typical' ? t('example.typical') : t('example.asked')}{' '}
                {example.chosen === 'asked' && (
                  <Link to="/method" search={{ window }}>
                    {t('example.backToTypical')}
                  </Link>
                )}
              </p>
            </>
          ) : (
            <p>{t('example.nobody')}</p>
          )}
          <p className={styles.note}>
            {t('example.basis', {
              from: format.date(days.from),
              to: format.date(days.to),
              asOf: format.date(asOf),
              version: methodVersion,
            })}
          </p>
          {methodVersion !== METHOD_VERSION && (
            <p className={styles.warning}>
              {t('example.otherVersion', { version: methodVersion, now: METHOD_VERSION })}
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}
