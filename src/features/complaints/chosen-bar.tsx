import { useTranslation } from 'react-i18next';
import { MOST_SOURCES } from '@/contract/choices';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CloseIcon } from '@/ui/tool-icons';
import { OpenCaseButton } from '@/ui/open-case-button';
import styles from './chosen-bar.module.css';
import type { Chosen } from './use-chosen';

/** So many names begin a case's title. */
const NAMED = 3;

interface ChosenBarProps {
  chosen: Chosen;
  window: string;
}

/** What can be done with the chosen complaints. */
export function ChosenBar({ chosen, window }: ChosenBarProps) {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const complaints = [...chosen.complaints.values()];
  if (complaints.length === 0) return null;
  const names = [...new Set(complaints.map(({ streamer }) => streamer.displayName))];
  return (
    <section className={styles.bar} aria-label={t('chosen.title')}>
      <p className={styles.count}>
        {t('chosen.count', { count: complaints.length })}
        {chosen.full && ` · ${t('chosen.full', { most: MOST_SOURCES })}`}
      </p>
      <OpenCaseButton
        sources={complaints.map(({ complaintId }) => ({ kind: 'complaint', complaintId }))}
        title={new Intl.ListFormat(format.locale, { style: 'narrow' }).format(
          names.slice(0, NAMED),
        )}
        window={window}
      />
      <Button look="quiet" iconOnly aria-label={t('chosen.clear')} onClick={chosen.clear}>
        <CloseIcon size={16} />
      </Button>
    </section>
  );
}
