import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './lists.module.css';
import { SaveViewForm } from './save-view-form';
import { SavedViewList } from './saved-view-list';

/** Names the page as it stands, and opens what was named before. */
export function ViewsPanel({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation('lists');
  const id = useId();
  return (
    <div className={styles.panel}>
      <SaveViewForm />
      <section aria-labelledby={id}>
        <h3 id={id}>{t('views.title')}</h3>
        <SavedViewList onOpen={onOpen} />
      </section>
    </div>
  );
}
