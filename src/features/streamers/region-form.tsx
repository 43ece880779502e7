import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { TextField } from '@/ui/text-field';
import { BOUNDS, boundTexts, readBounds, type Bound, type Bounds } from './region-bounds';
import styles from './region-form.module.css';

interface RegionFormProps {
  /** As the URL has it. Give the form a key of it, so that another area is another form. */
  bounds: Bounds;
  onApply: (bounds: Bounds) => void;
}

/** The plot's area in four numbers: for a keyboard and for a finger what dragging is for a mouse. */
export function RegionForm({ bounds, onApply }: RegionFormProps) {
  const { t } = useTranslation('streamers');
  const [texts, setTexts] = useState(() => boundTexts(bounds));
  const [problems, setProblems] = useState<Partial<Record<Bound, 'invalid' | 'order'>>>({});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readBounds(texts);
    setProblems('problems' in read ? read.problems : {});
    if ('bounds' in read) onApply(read.bounds);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {BOUNDS.map((bound) => {
        const problem = problems[bound];
        return (
          <TextField
            key={bound}
            label={t(`funnel.brush.${bound}`)}
            inputMode="decimal"
            autoComplete="off"
            value={texts[bound]}
            onChange={(event) => setTexts({ ...texts, [bound]: event.target.value })}
            error={problem && t(`funnel.brush.${problem}`)}
          />
        );
      })}
      <Button type="submit">{t('funnel.brush.apply')}</Button>
    </form>
  );
}
