import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { PasteIcon } from '@/ui/tool-icons';
import styles from './streamer-search.module.css';

interface PasteButtonProps {
  onPaste: (text: string) => void;
  input: RefObject<HTMLInputElement | null>;
}

// the page's type says it is always there; an insecure origin has none. The frame that the build draws has it, as most browsers do
const OFFERED =
  typeof window === 'undefined' ||
  (navigator.clipboard as Clipboard | undefined)?.readText !== undefined;

/** Takes what was copied in another app; a long press into the box does the same, only not as easily. */
export function PasteButton({ onPaste, input }: PasteButtonProps) {
  const { t } = useTranslation('finder');
  if (!OFFERED) return null;
  const paste = async () => {
    // refused by the browser or the person: the box is there to paste into
    const text = await navigator.clipboard.readText().catch(() => '');
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
