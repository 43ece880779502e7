import { useTranslation } from 'react-i18next';
import type { SignalsPage } from '@/contract/signals';
import { useFormat } from '@/i18n/use-format';
import { MethodLink } from '@/ui/method-link';
import styles from './signals-basis.module.css';

interface SignalsBasisProps {
  first: SignalsPage | null;
  asOf: string | undefined;
}

/** What the list is of, how many were tested, and how many of the signals may be chance. */
export function SignalsBasis({ first, asOf }: SignalsBasisProps) {
  const { t } = useTranslation(['signals', 'domain']);
  const format = useFormat();
  if (!first) return <p className={styles.basis}>{t('lead')}</p>;
  const { window, total, watchedTo, charts, falseDiscoveryRate } = first;
  const range = { from: format.date(window.from), to: format.date(window.to) };
  return (
    <div className={styles.basis}>
      <p>{t('lead')}</p>
      <p>
        <strong>{t('basis.count', { count: total, shown: format.integer(total) })}</strong>
        {' · '}
        {t('basis.window', range)}
        {asOf && ` · ${t('basis.asOf', { date: format.date(asOf) })}`}
      </p>
      {watchedTo === null ? (
        <p>{t('basis.none')}</p>
      ) : (
        <p>
          {t('basis.week', { week: format.date(watchedTo) })}{' '}
          {charts
            .map(({ chart, tested, signalled }) =>
              t('basis.chart', {
                count: tested,
                chart: t(`domain:dimension.${chart}`),
                tested: format.integer(tested),
                signalled: format.integer(signalled),
              }),
            )
            .join(' · ')}
          <br />
          {t('basis.rate', { rate: format.percent(falseDiscoveryRate, 0) })}{' '}
          <MethodLink figure="surveillance" />
        </p>
      )}
    </div>
  );
}
