import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { KeptCard } from '@/api/kept-cards';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { Button } from '@/ui/button';
import { CloseIcon } from '@/ui/tool-icons';
import { VerdictBadge } from '@/ui/verdict-badge';
import styles from './recent-checks.module.css';
import lines from './suggestion-lines.module.css';

interface RecentCheckProps {
  card: KeptCard;
  onForget: () => void;
}

/** A card as it was when it was last seen. */
export function RecentCheck({ card, onForget }: RecentCheckProps) {
  const { t } = useTranslation(['finder', 'common']);
  const f = useFormat();
  const language = useLanguage();
  const { streamerId, displayName, platform, roomId, verdict, window, asOf } = card;
  return (
    <li>
      <Link to="/check/$streamerId" params={{ streamerId }} search={{ window }}>
        <span className={lines.first}>
          <span className={lines.name}>{displayName}</span>
          <span className={lines.verdict}>
            <VerdictBadge kind={verdict} />
          </span>
        </span>
        <span className={lines.more}>
          {platformName(platform, language)} · {t('common:search.room', { room: roomId })} ·{' '}
          <span className={styles.whole}>{t('recent.asOf', { date: f.date(asOf) })}</span>
        </span>
      </Link>
      <Button
        look="quiet"
        iconOnly
        aria-label={t('recent.forget', { name: displayName })}
        onClick={onForget}
      >
        <CloseIcon size={16} />
      </Button>
    </li>
  );
}
