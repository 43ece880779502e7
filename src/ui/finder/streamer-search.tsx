import { Combobox, ComboboxProvider } from '@ariakit/react/combobox';
import { useNavigate } from '@tanstack/react-router';
import { clsx } from 'clsx';
import { Suspense, lazy, useId, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { readShareText } from '@/domain/share-text';
import { Button } from '@/ui/button';
import { SearchIcon } from '@/ui/icons';
import { CloseIcon } from '@/ui/tool-icons';
import { NOTHING_TYPED, typedInFrame } from '@/ui/frame-search';
import { PasteButton } from './paste-button';
import { SearchResults } from './search-results';
import styles from './streamer-search.module.css';
import { useMeant } from './use-meant';
import { useSought } from './use-sought';
import { useSuggestions, type Arrival } from './use-suggestions';

const RecentChecks = lazy(() =>
  import('./recent-checks').then((module) => ({ default: module.RecentChecks })),
);

interface StreamerSearchProps {
  /** `page`: large, what it finds below it. `dialog`: likewise, small. `field`: among other controls, what it finds over the page. */
  look: 'page' | 'field' | 'dialog';
  label?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  onChosen?: () => void;
  /** What is done with the one chosen, instead of opening its card. */
  onChoose?: (streamerId: string) => void;
}

/** More letters at once than a keyboard gives. */
const PASTED = 6;

/** Finds a streamer by name, pinyin, room number or share text, and opens the card. */
export function StreamerSearch({ look, label, inputRef, onChosen, onChoose }: StreamerSearchProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const labelId = useId();
  const ownRef = useRef<HTMLInputElement>(null);
  const input = inputRef ?? ownRef;
  const { sought, keep } = useSought();
  const [before] = useState(look === 'page' ? typedInFrame : NOTHING_TYPED);
  const [text, setText] = useState(onChoose ? '' : before.text || sought);
  const [arrival, setArrival] = useState<Arrival>('at once');
  const [open, setOpen] = useState(text !== '');
  const found = useSuggestions(text, arrival);
  const { items, settled, nothing } = found;
  const shown = text.trim() !== '' && open;

  const choose = (streamerId: string) => {
    // Enter must never open a match of what was typed before
    if (!settled) return;
    if (onChoose) {
      onChosen?.();
      setText('');
      setOpen(false);
      onChoose(streamerId);
      return;
    }
    void keep(text).then(() => {
      onChosen?.();
      return navigate({ to: '/check/$streamerId', params: { streamerId } });
    });
  };
  const { meant, setPasted } = useMeant(text, found, choose);
  const type = (typed: string) => {
    const atOnce = typed.length - text.length >= PASTED && readShareText(typed) !== null;
    setText(typed);
    setPasted(atOnce ? typed : null);
    if (arrival !== 'composing') setArrival(atOnce ? 'at once' : 'typed');
    setOpen(typed.trim() !== '');
  };
  const clear = () => {
    type('');
    void keep('');
    input.current?.focus();
  };

  return (
    <div className={clsx(styles.search, styles[look])} role="search">
      <ComboboxProvider
        value={text}
        setValue={type}
        open={open}
        setOpen={setOpen}
        resetValueOnHide={false}
      >
        <div className={styles.label}>
          <label id={labelId} htmlFor={`${labelId}-box`} className={styles.labelText}>
            {label ?? t('search.label')}
          </label>
          <div className={styles.box}>
            <SearchIcon />
            <Combobox
              ref={input}
              id={`${labelId}-box`}
              className={styles.input}
              placeholder={t('search.placeholder')}
              // a similar name is someone else: that one takes a choice
              autoSelect={!nothing}
              // whoever opened a dialog to search means to type, and whoever has begun means to go on
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={look === 'dialog' || before.focused}
              enterKeyHint="search"
              autoCapitalize="none"
              autoCorrect="off"
              spellCheck={false}
              // a share text may be long; only whom it names is asked for
              maxLength={4000}
              showMinLength={1}
              onCompositionStart={() => setArrival('composing')}
              onCompositionEnd={() => setArrival('typed')}
              onBlur={() => {
                if (look === 'field') setOpen(false);
                if (look === 'page') void keep(text);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setOpen(false);
                const undecided = !event.currentTarget.hasAttribute('aria-activedescendant');
                const composing = event.nativeEvent.isComposing;
                if (event.key === 'Enter' && !composing && undecided && !nothing && items[0])
                  choose(items[0].streamerId);
              }}
            />
            {text !== '' && (
              <Button look="quiet" iconOnly aria-label={t('search.clear')} onClick={clear}>
                <CloseIcon size={16} />
              </Button>
            )}
          </div>
        </div>
        {look !== 'field' && text === '' && (
          <>
            <PasteButton onPaste={type} input={input} />
            <Suspense>
              <RecentChecks />
            </Suspense>
          </>
        )}
        <SearchResults
          className={styles.results}
          labelId={labelId}
          found={found}
          shown={shown}
          opening={meant}
          onChoose={choose}
        />
      </ComboboxProvider>
    </div>
  );
}
