import { useTranslation } from 'react-i18next';
import { nextSteps } from '@/domain/case-states';
import { Button } from '@/ui/button';
import { withStep, type CaseDraft } from './case-draft';
import styles from './work-panel.module.css';

interface StepChoiceProps {
  draft: CaseDraft;
  asOf: string;
  onChange: (draft: CaseDraft) => void;
}

/** The steps from where the case stands, each with what it needs; a second press takes one back. */
export function StepChoice({ draft, asOf, onChange }: StepChoiceProps) {
  const { t } = useTranslation(['cases', 'case']);
  const { status } = draft.base;
  return (
    <fieldset className={styles.steps}>
      <legend>{t('work.next', { status: t(`case:status.${status}`) })}</legend>
      {nextSteps(status).map(({ to, needs }) => {
        const chosen = draft.fields.status === to;
        return (
          <Button
            key={to}
            className={styles.step}
            aria-pressed={chosen}
            onClick={() => onChange(withStep(draft, chosen ? status : to, asOf))}
          >
            {t(`step.${status}_${to}`)}
            {needs && <span className={styles.need}>{t(`work.needs.${needs}`)}</span>}
          </Button>
        );
      })}
    </fieldset>
  );
}
