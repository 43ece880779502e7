import { useTranslation } from 'react-i18next';
import { REMEDIES } from '@/contract/complaints';
import { COMPLAINT_CATEGORY } from '@/dataset/tables';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import type { ComplaintFields, FieldName } from './complaint-fields';
import styles from './complaint-form.module.css';
import { ProductChoice } from './product-choice';
import type { Problems } from './refused-fields';
import { today } from './today';

interface ComplaintInputsProps {
  streamerId: string;
  fields: ComplaintFields;
  problems: Problems;
  onChange: (name: FieldName, value: string) => void;
}

/** The form's questions, each with its own sentence when the answer needs another look. */
export function ComplaintInputs(props: ComplaintInputsProps) {
  const { streamerId, fields, problems, onChange } = props;
  const { t } = useTranslation(['rights', 'domain']);
  const needed = (label: string) => `${label} (${t('form.required')})`;
  const ifKnown = (label: string) => `${label} (${t('form.optional')})`;
  const problem = (name: FieldName) => {
    const found = problems[name];
    if (found === undefined) return undefined;
    return typeof found === 'string' ? t(`form.problem.${found}`) : t('form.problem.other', found);
  };
  return (
    <>
      <Select
        name="category"
        label={needed(t('form.category'))}
        value={fields.category}
        options={[
          { value: '', label: t('form.choose') },
          ...COMPLAINT_CATEGORY.map((value) => ({
            value,
            label: t(`domain:complaintCategory.${value}`),
          })),
        ]}
        onChange={(value) => onChange('category', value)}
        error={problem('category')}
      />
      <TextArea
        name="narrative"
        label={needed(t('form.narrative'))}
        hint={t('form.narrativeHint')}
        value={fields.narrative}
        onChange={(event) => onChange('narrative', event.target.value)}
        error={problem('narrative')}
      />
      <ProductChoice
        streamerId={streamerId}
        label={ifKnown(t('form.product'))}
        value={fields.productId}
        onChange={(value) => onChange('productId', value)}
        error={problem('productId')}
      />
      <div className={styles.pair}>
        <TextField
          type="date"
          name="purchasedOn"
          label={ifKnown(t('form.purchasedOn'))}
          max={today()}
          value={fields.purchasedOn}
          onChange={(event) => onChange('purchasedOn', event.target.value)}
          error={problem('purchasedOn')}
        />
        <TextField
          name="amountYuan"
          inputMode="decimal"
          autoComplete="off"
          label={ifKnown(t('form.amount'))}
          value={fields.amountYuan}
          onChange={(event) => onChange('amountYuan', event.target.value)}
          error={problem('amountYuan')}
        />
      </div>
      <Select
        name="remedySought"
        label={ifKnown(t('form.remedy'))}
        value={fields.remedySought}
        options={[
          { value: '', label: t('form.remedyNone') },
          ...REMEDIES.map((value) => ({ value, label: t(`domain:remedy.${value}`) })),
        ]}
        onChange={(value) => onChange('remedySought', value)}
        error={problem('remedySought')}
      />
    </>
  );
}
