import { useTranslation } from 'react-i18next';
import { REMEDIES } from '@/contract/filing';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import type { Answers } from './answers';
import styles from './complaint-form.module.css';
import type { Problems } from './refused-fields';
import { useProblemWords } from './use-problem-words';

interface WriteInputsProps {
  answers: Answers;
  problems: Problems;
  change: (change: Partial<Answers>) => void;
}

/** What only she can say: the story, the money, what she wants. */
export function WriteInputs({ answers, problems, change }: WriteInputsProps) {
  const { t } = useTranslation(['rights', 'domain']);
  const words = useProblemWords();
  const ifKnown = (label: string) => `${label} (${t('form.optional')})`;
  // of what an earlier step asked: shown here, as there is no field for it on this one
  const earlier = (['issue', 'productId', 'purchasedOn'] as const).filter((name) => problems[name]);
  return (
    <>
      {answers.text === null && (
        <TextArea
          name="narrative"
          label={`${t('form.narrative')} (${t('form.required')})`}
          hint={t('form.narrativeHint')}
          value={answers.narrative}
          onChange={(event) => change({ narrative: event.target.value })}
          error={words(problems.narrative)}
        />
      )}
      <div className={styles.pair}>
        <TextField
          name="amountYuan"
          inputMode="decimal"
          autoComplete="off"
          label={ifKnown(t('form.amount'))}
          value={answers.amountYuan}
          onChange={(event) => change({ amountYuan: event.target.value })}
          error={words(problems.amountYuan)}
        />
        <Select
          name="remedySought"
          label={ifKnown(t('form.remedy'))}
          value={answers.remedySought}
          options={[
            { value: '' as const, label: t('form.remedyNone') },
            ...REMEDIES.map((value) => ({ value, label: t(`domain:remedy.${value}`) })),
          ]}
          onChange={(remedySought) => change({ remedySought })}
          error={words(problems.remedySought)}
        />
      </div>
      {earlier.map((name) => (
        <p key={name} className={styles.wrong}>
          {t(`form.earlier.${name}`)} {words(problems[name])}
        </p>
      ))}
    </>
  );
}
