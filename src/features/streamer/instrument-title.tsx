import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { INSTRUMENTS, type Instrument } from '@/domain/legal-table';
import { useLanguage } from '@/i18n/use-format';

const BY_ID: Record<string, Instrument | undefined> = INSTRUMENTS;

/** A law by its title and since when it has been in force; an id that is not in the table is shown as it came. */
export function InstrumentTitle({ id }: { id: string }) {
  const { t } = useTranslation('streamer');
  const language = useLanguage();
  const instrument = BY_ID[id];
  if (!instrument) return id;
  const { titleZh, titleEn, inForceFrom, note } = instrument;
  const title = language === 'zh' ? `《${titleZh}》` : titleEn;
  return (
    <>
      <Link to="/law" hash={id}>
        {title}
      </Link>{' '}
      · {t('verification.inForce', { date: inForceFrom })}
      {note && ` · ${note[language]}`}
    </>
  );
}
