import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { DIMENSIONS } from '@/domain/dimensions';
import { useFormat } from '@/i18n/use-format';
import styles from './parts.module.css';
import { sure } from '@/i18n/sure';
import { tolerance } from './tolerance';

/** Each part on its own: how sure, on how many events, against what tolerance. */
export function Parts({ parts }: Pick<StreamerDetail['summary'], 'parts'>) {
  const { t } = useTranslation(['streamer', 'domain']);
  const format = useFormat();
  return (
    <div className={styles.parts}>
      <h3>{t('parts.title')}</h3>
      <p className={styles.hint}>{t('parts.hint')}</p>
      <ul>
        {DIMENSIONS.map((dimension) => {
          const { worse, events, tolerance: limit } = parts[dimension];
          return (
            <li key={dimension} className={styles.part}>
              <span className={styles.name}>{t(`domain:dimension.${dimension}`)}</span>
              <span className={styles.sure}>
                {worse === null
                  ? t('parts.unknown')
                  : t('parts.sureOf', { percent: sure(worse, format) })}
              </span>
              <span className={styles.track} aria-hidden="true">
                {worse !== null && <span style={{ inlineSize: `${worse * 100}%` }} />}
              </span>
              <span className={styles.evidence}>
                {t(`parts.events.${dimension}`, {
                  count: events,
                  formatted: format.integer(events),
                })}
                {limit !== null &&
                  ` · ${t('pair', {
                    label: t('parts.tolerance'),
                    value: t(`parts.tolerances.${dimension}`, {
                      value: tolerance(dimension, limit, format),
                    }),
                  })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
