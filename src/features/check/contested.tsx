import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { streamerRepliesQuery } from '@/api/replies';
import { isPublic, type ReplyPart } from '@/domain/reply-parts';
import { useFormat } from '@/i18n/use-format';
import { UnsureIcon } from '@/ui/icons';
import styles from './contested.module.css';

interface ContestedProps {
  streamerId: string;
  /** Those this stands beside. */
  parts: readonly ReplyPart[];
}

/** Beside what is contested in the seller's name: since when, how it stands, and the way to read it. Nothing where nothing is. */
export function Contested({ streamerId, parts }: ContestedProps) {
  const { t } = useTranslation('reply');
  const format = useFormat();
  const { data } = useQuery(streamerRepliesQuery(streamerId));
  const here = (data?.items ?? []).filter(
    // the desk is answered more than the card shows
    (one) => one.part !== null && parts.includes(one.part) && isPublic(one),
  );
  if (here.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {here.map(({ replyId, part, submittedAt, state }) => (
        <li key={replyId}>
          <UnsureIcon size={20} />
          <span>
            {t(state === 'accepted' ? 'contestedBySeller' : 'contestedUnverified', {
              part: t(`part.${part ?? 'documents'}`),
              date: format.instant(submittedAt),
              state: t(`state.${state}`),
            })}{' '}
            <Link to="/reply/$replyId" params={{ replyId }}>
              {t('read')}
            </Link>
          </span>
        </li>
      ))}
    </ul>
  );
}
