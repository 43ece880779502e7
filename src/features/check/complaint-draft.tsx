import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import styles from './complaint-draft.module.css';
import type { ComplaintFields } from './complaint-fields';
import { useDraft } from './use-draft';

interface ComplaintDraftProps {
  detail: StreamerDetail;
  fields: ComplaintFields;
}

/** The whole text before anything is sent, to copy or print instead of filing. */
export function ComplaintDraft({ detail, fields }: ComplaintDraftProps) {
  const { t } = useTranslation('rights');
  const text = useDraft(detail, fields);
  return (
    <details className={styles.draft}>
      <summary>{t('form.draft')}</summary>
      <p className={styles.hint}>{t('form.draftHint')}</p>
      <pre>{text}</pre>
      <div className={styles.actions}>
        <CopyButton text={text} label={t('form.copy')} />
        <Button onClick={printAlone}>{t('form.print')}</Button>
      </div>
      {/* beside the app, so that on paper the app can be left out without leaving its space */}
      {createPortal(<pre className={styles.sheet}>{text}</pre>, document.body)}
    </details>
  );
}

function printAlone(): void {
  const { dataset } = document.documentElement;
  dataset.printing = 'complaint';
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset.printing;
    },
    { once: true },
  );
  window.print();
}
