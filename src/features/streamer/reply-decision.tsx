import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideReply } from '@/api/replies';
import type { Reply, ReplyDecision as Decision } from '@/contract/replies';
import { NEXT_REPLY_STATES } from '@/domain/reply-parts';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/text-area';
import { WriteFailed } from '@/ui/write-failed';
import styles from './replies-panel.module.css';

const SHORTEST = 5;
const STEPS = ['under_review', 'accepted', 'refused'] as const;

/** The steps that are open to the reviewer; a refusal needs its reason, which the sender reads. */
export function ReplyDecision({ reply }: { reply: Reply }) {
  const { t } = useTranslation('reply');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const deciding = useMutation({ ...decideReply, networkMode: 'always' });
  const decide = (state: Decision['state']) => {
    const given = reason.trim();
    const lacks = given === '' ? state === 'refused' : given.length < SHORTEST;
    setMissing(lacks);
    if (lacks) return;
    const decision = { state, reason: given || null };
    deciding.mutate({ replyId: reply.replyId, version: reply.version, decision });
  };
  return (
    <div className={styles.decision}>
      <TextArea
        label={t('desk.reason')}
        hint={t('desk.reasonHint')}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing && t('desk.reasonMissing')}
      />
      <div className={styles.buttons}>
        {STEPS.filter((state) => NEXT_REPLY_STATES[reply.state].includes(state)).map((state) => (
          <Button key={state} disabled={deciding.isPending} onClick={() => decide(state)}>
            {t(`desk.${state}`)}
          </Button>
        ))}
      </div>
      <WriteFailed error={deciding.error} />
    </div>
  );
}
