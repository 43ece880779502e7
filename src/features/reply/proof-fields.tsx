import { useTranslation } from 'react-i18next';
import { PROOF_OF, type ProofKind } from '@/domain/reply-parts';
import { TextField } from '@/ui/text-field';
import type { ReplyFields } from './reply-fields';
import styles from './reply.module.css';

interface ProofFieldsProps {
  fields: ReplyFields;
  problem: string | undefined;
  onChange: (kind: ProofKind, number: string) => void;
}

/** The proofs that are asked for the part, by the numbers of the documents. */
export function ProofFields({ fields, problem, onChange }: ProofFieldsProps) {
  const { t } = useTranslation('reply');
  return (
    <fieldset className={styles.proof}>
      <legend>{t('form.proof')}</legend>
      <p className={styles.hint}>{t('form.proofHint')}</p>
      {PROOF_OF[fields.part].map((kind, place) => (
        <TextField
          key={kind}
          name={`proof.${kind}`}
          label={t(`proof.${kind}`)}
          maxLength={80}
          autoComplete="off"
          value={fields.proof[kind] ?? ''}
          onChange={(event) => onChange(kind, event.target.value)}
          error={place === 0 ? problem : undefined}
        />
      ))}
    </fieldset>
  );
}
