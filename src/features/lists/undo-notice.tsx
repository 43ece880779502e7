import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './lists.module.css';

/** Says what has just gone, and brings it back. It has the focus that the pressed button took along. */
export function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation('lists');
  return (
    <p className={styles.undo} role="status">
      {text}
      {/* the pressed button is gone: without this the keyboard would be sent to the page's top */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button autoFocus onClick={onUndo}>
        {t('undo')}
      </Button>
    </p>
  );
}
