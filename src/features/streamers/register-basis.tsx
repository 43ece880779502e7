import { useTranslation } from 'react-i18next';
import type { StreamersPage } from '@/contract/streamers';
import { useFormat } from '@/i18n/use-format';
import { MethodLink } from '@/ui/method-link';
import styles from './register-basis.module.css';

interface RegisterBasisProps {
  /** Null until the first answer. */
  first: StreamersPage | null;
  asOf: string | undefined;
  /** Newer ones are on their way, or did not come. */
  old: boolean;
}

/** How many there are, of which days and as of when, and what a complaint is not. */
export function RegisterBasis({ first, asOf, old }: RegisterBasisProps) {
  const { t } = useTranslation('streamers');
  const format = useFormat();
  if (!first) return <p className={styles.basis}>{t('caveat')}</p>;
  const { total, registered, window } = first;
  const shown = format.integer(total);
  return (
    <div className={styles.basis} data-old={old || undefined}>
      <output className={styles.count}>
        {total === registered
          ? t('count.all', { count: total, shown })
          : t('count.filtered', { shown, registered: format.integer(registered) })}
      </output>
      <p>
        {t('basis', {
          from: format.date(window.from),
          to: format.date(window.to),
          asOf: format.date(asOf),
        })}
      </p>
      <p>
        {t('caveat')} <MethodLink figure="priority" window={window.spec} />
      </p>
    </div>
  );
}
