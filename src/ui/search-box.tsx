import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { SearchIcon } from './icons';
import { CloseIcon } from './tool-icons';
import styles from './search-box.module.css';

const WAIT_MS = 250;

interface SearchBoxProps {
  /** What is searched, for who can't see it. */
  label: string;
  placeholder: string;
  /** What the URL holds. */
  value: string;
  /** Called a moment after the last key, never in the middle of composing a Chinese word. */
  onChange: (text: string) => void;
}

/** A search that goes into the URL as it is typed. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const sent = useRef(value);
  const input = useRef<HTMLInputElement>(null);

  // the URL changed by other means than typing here: the back button, a chip
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);

  useEffect(() => {
    const wanted = text.trim();
    if (composing || wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      onChange(wanted);
    }, WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, composing, onChange]);

  return (
    <search className={styles.box}>
      <SearchIcon />
      <input
        ref={input}
        className={styles.input}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={200}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      {text !== '' && (
        <Button
          look="quiet"
          iconOnly
          aria-label={t('search.clear')}
          onClick={() => {
            setText('');
            input.current?.focus();
          }}
        >
          <CloseIcon size={16} />
        </Button>
      )}
    </search>
  );
}
