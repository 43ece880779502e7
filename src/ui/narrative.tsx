import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { narrativeLanguage } from '@/i18n/narrative-language';
import { Button } from './button';
import { Highlighted, type Hit } from './highlighted';
import styles from './narrative.module.css';

// a line of Chinese holds half as many characters as one of Latin text
const LONG = { 'zh-CN': 150, en: 320 };

interface NarrativeProps {
  title: string;
  /** Plain text as somebody typed it. */
  text: string | null;
  /** Where searched words stand in it. */
  hits?: readonly Hit[];
  /** All of it at once, however long. */
  whole?: boolean;
  /** Said when there is none. */
  none: string;
}

/** Somebody's own words, in their own language, whole on demand. */
export function Narrative(props: NarrativeProps) {
  const { title, text, hits = [], whole = false, none } = props;
  const { t } = useTranslation('complaint');
  const [open, setOpen] = useState(false);
  const language = text === null ? null : narrativeLanguage(text);
  const long = !whole && text !== null && text.length > LONG[language ?? 'en'];
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
          <Highlighted text={text} hits={hits} />
        </p>
      )}
      {long && (
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'less' : 'more')}
        </Button>
      )}
    </div>
  );
}
