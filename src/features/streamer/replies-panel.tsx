import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/api/me';
import { streamerRepliesQuery } from '@/api/replies';
import { DESK_WRITERS } from '@/contract/roles';
import { isDecided } from '@/domain/reply-parts';
import { Loaded } from '@/ui/loaded';
import { ReplyItem } from '@/ui/reply-item';
import { Section } from '@/ui/section';
import styles from './replies-panel.module.css';
import { ReplyDecision } from './reply-decision';

/** What is said in the streamer's name, with its history; a regulator decides here. */
export function RepliesPanel({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('reply');
  const role = useQuery(meQuery()).data?.role;
  const decides = role !== undefined && DESK_WRITERS.includes(role);
  const query = useQuery({ ...streamerRepliesQuery(streamerId), refetchOnWindowFocus: 'always' });
  return (
    <Section
      title={t('desk.title')}
      note={t('desk.note')}
      actions={
        role !== undefined && role !== 'consumer' && <Link to="/replies">{t('list.title')}</Link>
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('desk.none')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((reply) => (
                <li key={reply.replyId}>
                  <Link to="/reply/$replyId" params={{ replyId: reply.replyId }}>
                    {reply.replyId}
                  </Link>
                  <ReplyItem reply={reply} history />
                  {decides && !isDecided(reply.state) && (
                    <ReplyDecision key={reply.version} reply={reply} />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
