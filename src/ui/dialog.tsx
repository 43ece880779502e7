import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { CloseIcon } from './tool-icons';
import styles from './dialog.module.css';

interface DialogProps {
  title: ReactNode;
  open: boolean;
  onClose: () => void;
  /** From the side, full height: filters on a phone. */
  drawer?: boolean;
  /** A drawer with room for reading; on a phone the whole screen. */
  wide?: boolean;
  /** Near the top edge: what grows below, such as suggestions, doesn't move what is above. */
  atTop?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({
  title,
  open,
  onClose,
  drawer = false,
  wide = false,
  atTop = false,
  children,
}: DialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      data-drawer={drawer || undefined}
      data-wide={wide || undefined}
      data-at-top={atTop || undefined}
      // a press beside it closes it, where the browser knows how
      closedby="any"
      aria-labelledby={id}
      onClose={onClose}
    >
      <header className={styles.header}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" iconOnly aria-label={t('action.close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      {open && <div className={styles.body}>{children}</div>}
    </dialog>
  );
}
