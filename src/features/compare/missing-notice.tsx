import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import styles from './compare.module.css';
import { useCompareSearch } from './use-compare-search';

/** Ids of the link that are nobody's. */
export function MissingNotice({ missing }: { missing: string[] }) {
  const { t } = useTranslation('compare');
  const { locale } = useFormat();
  const { search, change } = useCompareSearch();
  if (missing.length === 0) return null;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing);
  const known = (search.ids ?? []).filter((id) => !missing.includes(id));
  return (
    <div className={styles.notice} role="status">
      <p>{t('missing.text', { ids: names, count: missing.length })}</p>
      <Button onClick={() => change({ ids: known.length > 0 ? known : undefined })}>
        {t('missing.drop')}
      </Button>
    </div>
  );
}
