import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import styles from './complaint.module.css';
import { narrativeLanguage } from '@/i18n/narrative-language';

// a line of Chinese holds half as many characters as one of Latin text
const LONG = { 'zh-CN': 150, en: 320 };

interface NarrativeProps {
  title: string;
  /** Plain text as somebody typed it. */
  text: string | null;
  /** Said when there is none. */
  none: string;
}

/** Somebody's own words, in their own language, whole on demand. */
export function Narrative({ title, text, none }: NarrativeProps) {
  const { t } = useTranslation('streamer');
  const [open, setOpen] = useState(false);
  const language = text === null ? null : narrativeLanguage(text);
  const long = text !== null && text.length > LONG[language ?? 'en'];
  return (
    <div className={styles.narrative}>
      <h4>{title}</h4>
      {text === null ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <p
          lang={language ?? undefined}
          className={styles.words}
          data-clamped={(long && !open) || undefined}
        >
          {text}
        </p>
      )}
      {long && (
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'complaints.less' : 'complaints.more')}
        </Button>
      )}
    </div>
  );
}
