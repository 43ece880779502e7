import { useTranslation } from 'react-i18next';
import type { NewReply } from '@/contract/replies';
import type { StreamerDetail } from '@/contract/streamer';
import styles from './reply.module.css';

interface ReplyPreviewProps {
  reply: NewReply;
  detail: StreamerDetail;
}

/** What others will see on the card, before anything is sent. */
export function ReplyPreview({ reply, detail }: ReplyPreviewProps) {
  const { t } = useTranslation('reply');
  const onRecord = detail.operator?.unifiedSocialCreditCode ?? null;
  const differs = onRecord !== null && reply.creditCode !== '' && reply.creditCode !== onRecord;
  return (
    <section className={styles.preview} aria-label={t('form.preview')}>
      <h2>{t('form.preview')}</h2>
      <p>
        <strong>
          {reply.part ? t('contests', { part: t(`part.${reply.part}`) }) : t('kind.statement')}
        </strong>{' '}
        · {t('state.received')} · {t('sender.unverified')}
      </p>
      <blockquote>{reply.text || t('form.nothingYet')}</blockquote>
      <p className={styles.hint}>{t(differs ? 'form.differs' : 'form.previewHint')}</p>
    </section>
  );
}
