import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { USUAL_WINDOWS } from '@/contract/choices';
import { isWindowSpec } from '@/domain/window';
import { useFormat } from '@/i18n/use-format';
import { Button } from './button';
import { Dialog } from './dialog';
import { TextField } from './text-field';
import styles from './window-picker.module.css';

interface WindowPickerProps {
  value: string;
  onChange: (spec: string) => void;
  /** The last day a window may hold. */
  asOf?: string;
}

/** 30, 90, 365 days, or a range of days. */
export function WindowPicker({ value, onChange, asOf }: WindowPickerProps) {
  const { t } = useTranslation();
  const f = useFormat();
  const name = useId();
  const [open, setOpen] = useState(false);
  const custom = value.includes('..');
  return (
    <fieldset className={styles.picker}>
      <legend>{t('window.label')}</legend>
      {USUAL_WINDOWS.map((preset) => (
        <label key={preset} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={value === preset}
            onChange={() => onChange(preset)}
          />
          <span>{t(`window.${preset}`)}</span>
        </label>
      ))}
      <button
        type="button"
        className={styles.custom}
        aria-pressed={custom}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {custom ? value.split('..').map(f.date).join(' – ') : t('window.custom')}
      </button>
      <Dialog title={t('window.label')} open={open} onClose={() => setOpen(false)}>
        <RangeForm
          value={value}
          asOf={asOf}
          onChange={(spec) => {
            setOpen(false);
            onChange(spec);
          }}
        />
      </Dialog>
    </fieldset>
  );
}

interface RangeFormProps {
  value: string;
  asOf: string | undefined;
  onChange: (spec: string) => void;
}

function RangeForm({ value, asOf, onChange }: RangeFormProps) {
  const { t } = useTranslation();
  const [first = '', last = ''] = value.includes('..') ? value.split('..') : [];
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last || (asOf ?? ''));
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const spec = `${from}..${to}`;
        if (isWindowSpec(spec)) onChange(spec);
        else setWrong(true);
      }}
    >
      <TextField
        label={t('window.from')}
        type="date"
        required
        max={asOf}
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <TextField
        label={t('window.to')}
        type="date"
        required
        max={asOf}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        error={wrong && t('window.wrong')}
      />
      <Button type="submit" look="primary">
        {t('window.apply')}
      </Button>
    </form>
  );
}
