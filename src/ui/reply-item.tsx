import { useTranslation } from 'react-i18next';
import type { Reply } from '@/contract/replies';
import { narrativeLanguage } from '@/i18n/narrative-language';
import { useFormat } from '@/i18n/use-format';
import styles from './reply-item.module.css';
import { StatusBadge, type Tone } from './status-badge';

const TONE: Record<Reply['state'], Tone> = {
  received: 'unsure',
  under_review: 'unsure',
  accepted: 'clear',
  refused: 'caution',
};

interface ReplyItemProps {
  reply: Reply;
  /** With what was done to it. */
  history?: boolean;
}

/** One reply: whose words, how far anybody has checked who sent them, and the words; unverified ones only on demand. */
export function ReplyItem({ reply, history = false }: ReplyItemProps) {
  const { t } = useTranslation(['reply', 'domain']);
  const format = useFormat();
  const { kind, part, complaintId, submittedAt, state, codeMatches, text, proof } = reply;
  const verified = state === 'accepted';
  const words = <blockquote lang={narrativeLanguage(text) ?? undefined}>{text}</blockquote>;
  return (
    <div className={styles.item}>
      <p className={styles.head}>
        <strong>
          {part === null ? t(`kind.${kind}`) : t('contests', { part: t(`part.${part}`) })}
        </strong>
        <StatusBadge tone={TONE[state]}>{t(`state.${state}`)}</StatusBadge>
      </p>
      <p className={styles.hint}>
        {[
          t('submitted', { date: format.instant(submittedAt) }),
          ...(complaintId === null ? [] : [t('aboutComplaint', { complaintId })]),
          t(verified ? 'sender.verified' : 'sender.unverified'),
          ...(verified ? [] : [t(`code.${codeMatches}`)]),
        ].join(' · ')}
      </p>
      {verified ? (
        <>
          <p className={styles.hint}>{t('ownWords')}</p>
          {words}
        </>
      ) : (
        <details>
          <summary>{t('readUnverified')}</summary>
          <p className={styles.hint}>{t('unverifiedWarning')}</p>
          {words}
        </details>
      )}
      {proof.length > 0 && (
        <p className={styles.hint}>
          {t('proofOffered')}{' '}
          {proof.map((one) => `${t(`proof.${one.kind}`)} ${one.number}`).join(t('separator'))}
        </p>
      )}
      {history && (
        <ol className={styles.history} aria-label={t('history')}>
          {reply.history.map((entry) => (
            <li key={entry.number}>
              {[
                format.instant(entry.at),
                t(`state.${entry.state}`),
                ...(entry.number === 0 ? [] : [t(`domain:role.${entry.by}`)]),
                ...(entry.reason === null ? [] : [entry.reason]),
              ].join(' · ')}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
