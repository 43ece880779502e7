import { useTranslation } from 'react-i18next';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import type { CaseFields } from './case-draft';
import styles from './work-panel.module.css';

interface OrderFieldsProps {
  fields: CaseFields;
  asOf: string;
  measuresError: string | undefined;
  dateError: string | undefined;
  onChange: (part: Partial<CaseFields>) => void;
}

/** What was ordered, and when. */
export function OrderFields(props: OrderFieldsProps) {
  const { fields, asOf, measuresError, dateError, onChange } = props;
  const { t } = useTranslation('cases');
  return (
    <div className={styles.order}>
      <TextField
        type="date"
        label={t('work.orderedOn')}
        max={asOf}
        value={fields.orderedOn}
        error={dateError}
        onChange={(event) => onChange({ orderedOn: event.target.value })}
      />
      <TextArea
        label={t('work.measures')}
        rows={4}
        maxLength={2000}
        value={fields.measures}
        error={measuresError}
        onChange={(event) => onChange({ measures: event.target.value })}
      />
    </div>
  );
}
