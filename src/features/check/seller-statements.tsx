import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { streamerRepliesQuery } from '@/api/replies';
import { isPublic } from '@/domain/reply-parts';
import { useFormat } from '@/i18n/use-format';
import { Loaded } from '@/ui/loaded';
import { ReplyItem } from '@/ui/reply-item';
import { Section } from '@/ui/section';
import styles from './contested.module.css';

/** The seller's side in its own words: what was reviewed, and the newest that was not. */
export function SellerStatements({ streamerId }: { streamerId: string }) {
  const { t } = useTranslation('reply');
  const format = useFormat();
  const query = useQuery({ ...streamerRepliesQuery(streamerId) });
  return (
    <Section title={t('card.title')}>
      <Loaded query={query}>
        {({ items }) => {
          const said = items.filter(
            // the desk is answered more than the card shows
            (one) => one.kind === 'statement' && isPublic(one),
          );
          const waiting = said.filter(({ state }) => state !== 'accepted');
          // anybody may send one, so a heap of them must not bury the card
          const shown = said.filter((one) => one.state === 'accepted' || one === waiting[0]);
          return (
            <>
              {shown.length === 0 && <p>{t('card.none')}</p>}
              <ul className={styles.list}>
                {shown.map((reply) => (
                  <li key={reply.replyId}>
                    <ReplyItem reply={reply} />
                  </li>
                ))}
              </ul>
              {waiting.length > 1 && (
                <p>
                  {t('card.moreWaiting', {
                    count: waiting.length - 1,
                    formatted: format.integer(waiting.length - 1),
                  })}
                </p>
              )}
            </>
          );
        }}
      </Loaded>
      <p className={styles.reply}>
        <Link to="/check/$streamerId/reply" params={{ streamerId }}>
          {t('card.reply')}
        </Link>
      </p>
    </Section>
  );
}
