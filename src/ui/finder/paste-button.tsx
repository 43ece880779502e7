import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { PasteIcon } from '@/ui/tool-icons';
import styles from './streamer-search.module.css';

interface PasteButtonProps {
  onPaste: (text: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

/** Takes what was copied in another app; a long press into the box does the same, only not as easily. */
export function PasteButton({ onPaste, input }: PasteButtonProps) {
  const { t } = useTranslation('finder');
  // the page's type says it is always there; an insecure origin has none
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard?.readText) return null;
  const paste = async () => {
    // refused by the browser or the person: the box is there to paste into
    const text = await clipboard.readText().catch(() => '');
    if (text.trim() !== '') onPaste(text.trim());
    input.current?.focus();
  };
  return (
    <div className={styles.paste}>
      <Button look="quiet" onClick={() => void paste()}>
        <PasteIcon />
        {t('paste')}
      </Button>
    </div>
  );
}
