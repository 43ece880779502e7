import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from '@ariakit/react/combobox';
import { useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '@/ui/icons';
import { useSuggestions } from '@/ui/finder/use-suggestions';
import { GROUPS, type Entry } from './entry';
import styles from './palette.module.css';
import { useEntries } from './use-entries';

/** Goes anywhere and does anything from the keyboard: streamers by name or pinyin, screens, saved views, actions. */
export function Palette({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['palette', 'common']);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const found = useSuggestions(typed);
  const entries = useEntries(typed, found);
  // Enter that ends a Chinese word being composed chooses the word, not an entry
  const composing = useRef(false);

  const choose = async (entry: Entry, event: MouseEvent) => {
    if (composing.current && event.detail === 0) return;
    const answer = entry.run({ shift: event.shiftKey });
    if (answer) setSaid(await answer);
    else onDone();
  };
  const nothing = typed.trim() !== '' && entries.length === 0;
  const message = said ?? (nothing ? found.message : null);
  // a similar name is someone else: that one takes a choice
  const sure = entries.some(({ group }) => group !== 'streamers') || !found.nothing;

  return (
    <div className={styles.palette}>
      <ComboboxProvider
        value={typed}
        setValue={(text) => {
          setTyped(text);
          setSaid(null);
        }}
        open
        resetValueOnHide={false}
      >
        <div className={styles.box}>
          <SearchIcon />
          <Combobox
            aria-label={t('label')}
            className={styles.input}
            placeholder={t('placeholder')}
            autoSelect={sure}
            // whoever opened it means to type
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            enterKeyHint="go"
            spellCheck={false}
            maxLength={200}
            onKeyDownCapture={(event) => {
              // 229: Safari's Enter that ends a composition no longer says so itself
              composing.current = event.nativeEvent.isComposing || event.keyCode === 229;
            }}
          />
        </div>
        <ComboboxList alwaysVisible aria-label={t('title')} className={styles.list}>
          {GROUPS.map((group) => {
            const members = entries.filter((entry) => entry.group === group);
            if (members.length === 0) return null;
            return (
              <ComboboxGroup key={group} className={styles.group}>
                <ComboboxGroupLabel className={styles.groupLabel}>
                  {t(`group.${group}`)}
                </ComboboxGroupLabel>
                {members.map((entry) => (
                  <ComboboxItem
                    key={entry.id}
                    className={styles.item}
                    setValueOnClick={false}
                    hideOnClick={false}
                    focusOnHover
                    onClick={(event) => void choose(entry, event)}
                  >
                    <span className={styles.name}>{entry.label}</span>
                    {entry.detail && <span className={styles.detail}>{entry.detail}</span>}
                    {entry.keys && <kbd className={styles.keys}>{entry.keys}</kbd>}
                  </ComboboxItem>
                ))}
              </ComboboxGroup>
            );
          })}
        </ComboboxList>
      </ComboboxProvider>
      <p className={styles.message} role="status">
        {message}
      </p>
      <p className={styles.hint}>{t('hint')}</p>
    </div>
  );
}
