import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react/combobox';
import { useNavigate } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { useId, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from './icons';
import styles from './streamer-search.module.css';
import { useSuggestionPlace, useSuggestions } from './use-suggestions';

interface StreamerSearchProps {
  /** `page`: large, its suggestions over the page; `field`: likewise, among other controls. `dialog`: its suggestions below it, in the flow. */
  look: 'page' | 'field' | 'dialog';
  label?: string;
  inputRef?: Ref<HTMLInputElement>;
  onChosen?: () => void;
  /** What is done with the one chosen, instead of opening its card. */
  onChoose?: (streamerId: string) => void;
}

/** Finds a streamer by name, pinyin, room number or share text, and opens the card. */
export function StreamerSearch(props: StreamerSearchProps) {
  const { look, label, inputRef, onChosen, onChoose } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labelId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { q, items, settled, nothing, message } = useSuggestions(text);
  const place = useSuggestionPlace();
  const shown = q !== '' && open;
  const said = shown ? message : null;
  const choose = (streamerId: string) => {
    // Enter must never open a match of what was typed before
    if (!settled) return;
    onChosen?.();
    if (onChoose) {
      setText('');
      setOpen(false);
      onChoose(streamerId);
      return;
    }
    void navigate({ to: '/check/$streamerId', params: { streamerId } });
  };

  return (
    <div className={clsx(styles.search, styles[look])} role="search">
      <ComboboxProvider
        value={text}
        setValue={(typed) => {
          setText(typed);
          if (typed.trim() === '') setOpen(false);
        }}
        open={open}
        setOpen={setOpen}
        resetValueOnHide={false}
      >
        <label id={labelId} className={styles.label}>
          <span className={styles.labelText}>{label ?? t('search.label')}</span>
          <span className={styles.box}>
            <SearchIcon />
            <Combobox
              ref={inputRef}
              className={styles.input}
              placeholder={t('search.placeholder')}
              // a similar name is someone else: that one takes a choice
              autoSelect={!nothing}
              // whoever opened a dialog to search means to type
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={look === 'dialog'}
              enterKeyHint="search"
              spellCheck={false}
              // a share text may be long; only whom it names is asked for
              maxLength={4000}
              showMinLength={1}
              onBlur={() => {
                if (look !== 'dialog') setOpen(false);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setOpen(false);
                const undecided = !event.currentTarget.hasAttribute('aria-activedescendant');
                if (
                  event.key === 'Enter' &&
                  !event.nativeEvent.isComposing &&
                  undecided &&
                  !nothing &&
                  items[0]
                )
                  choose(items[0].streamerId);
              }}
            />
          </span>
        </label>
        <div className={styles.results} hidden={!shown}>
          {said && <p className={styles.message}>{said}</p>}
          <ComboboxList aria-labelledby={labelId} className={styles.list}>
            {items.map((item) => (
              <ComboboxItem
                key={item.streamerId}
                value={item.displayName}
                setValueOnClick={false}
                className={styles.item}
                hideOnClick={false}
                onClick={() => choose(item.streamerId)}
              >
                <span className={styles.name}>{item.displayName}</span>
                <span className={styles.place}>{place(item)}</span>
              </ComboboxItem>
            ))}
          </ComboboxList>
        </div>
      </ComboboxProvider>
      <p role="status" className={styles.status}>
        {said ?? (settled && t('search.results', { count: items.length }))}
      </p>
    </div>
  );
}
