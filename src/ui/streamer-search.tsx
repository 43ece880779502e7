import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestionsQuery } from '@/api/meta';
import type { Suggestion } from '@/contract/meta';
import { useLanguage } from '@/i18n/use-format';
import { SearchIcon } from './icons';
import styles from './streamer-search.module.css';
import { useDebounced } from './use-debounced';

interface StreamerSearchProps {
  /** Large, with its label on screen: the home page's. */
  prominent?: boolean;
  autoFocus?: boolean;
  onChosen?: () => void;
}

/** Finds a streamer by name, pinyin, room number or share text, and opens the card. */
export function StreamerSearch(props: StreamerSearchProps) {
  const { prominent = false, autoFocus = false, onChosen } = props;
  const { t } = useTranslation(['common', 'domain']);
  const language = useLanguage();
  const navigate = useNavigate();
  const labelId = useId();
  const [text, setText] = useState('');
  const q = useDebounced(text.trim(), 120);
  const found = useQuery({ ...suggestionsQuery(q), placeholderData: keepPreviousData });
  const items = q === '' ? [] : (found.data?.items ?? []);
  const settled = found.isSuccess && !found.isPlaceholderData && q === text.trim();
  const nothing = settled && !items.some((item) => item.match !== 'near');

  const place = (item: Suggestion) =>
    [
      language === 'zh' ? item.platform.nameZh : item.platform.nameEn,
      t('search.room', { room: item.roomId }),
      item.region && t(`domain:region.${item.region}`),
    ]
      .filter(Boolean)
      .join(' · ');
  const choose = (streamerId: string) => {
    onChosen?.();
    void navigate({ to: '/check/$streamerId', params: { streamerId } });
  };

  return (
    <div className={styles.search} data-prominent={prominent || undefined} role="search">
      <ComboboxProvider value={text} setValue={setText} resetValueOnHide={false}>
        <label id={labelId} className={styles.label}>
          {t('search.label')}
          <span className={styles.box}>
            <SearchIcon />
            <Combobox
              className={styles.input}
              placeholder={t('search.placeholder')}
              autoSelect
              autoFocus={autoFocus}
              enterKeyHint="search"
              spellCheck={false}
              maxLength={200}
            />
          </span>
        </label>
        <ComboboxPopover
          gutter={4}
          sameWidth
          unmountOnHide
          hidden={q === ''}
          className={styles.popover}
          aria-labelledby={labelId}
        >
          {found.isPending && <p className={styles.message}>{t('search.looking')}</p>}
          {found.isError && <p className={styles.message}>{t('search.failed')}</p>}
          {nothing && <p className={styles.message}>{t('search.none', { q })}</p>}
          {items.map((item) => (
            <ComboboxItem
              key={item.streamerId}
              value={item.displayName}
              setValueOnClick={false}
              className={styles.item}
              onClick={() => choose(item.streamerId)}
            >
              <span className={styles.name}>{item.displayName}</span>
              <span className={styles.place}>
                {place(item)}
                {item.match === 'near' && ` · ${t('search.near')}`}
              </span>
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      </ComboboxProvider>
      <p role="status" className={styles.status}>
        {settled &&
          (nothing ? t('search.none', { q }) : t('search.results', { count: items.length }))}
      </p>
    </div>
  );
}
