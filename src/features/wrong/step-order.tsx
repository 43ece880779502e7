import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { PRODUCT_CATEGORY, type CalendarDate } from '@/dataset/tables';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import { TextField } from '@/ui/text-field';
import type { Answers } from './answers';
import { ProductChoice } from './product-choice';
import styles from './step-order.module.css';
import { dateProblems, rolesOf, type TheCase } from './the-case';
import type { Products } from './use-products';

interface StepOrderProps {
  detail: StreamerDetail;
  answers: Answers;
  known: TheCase;
  today: CalendarDate;
  products: Products;
  change: (change: Partial<Answers>) => void;
  onNext: () => void;
}

/** Which goods, and when they were bought and came. All of it may be left out. */
export function StepOrder(props: StepOrderProps) {
  const { detail, answers, known, today, products, change, onNext } = props;
  const { t } = useTranslation(['rights', 'domain']);
  const roles = rolesOf(known.product, detail.summary);
  const wrong = dateProblems(answers, today);
  const said = (name: 'purchasedOn' | 'receivedOn') => wrong[name] && t(`order.${wrong[name]}`);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <ProductChoice
        products={products}
        value={answers.productId}
        onChange={(productId) => change({ productId, role: '' })}
      />
      {answers.productId === '' && (
        <Select
          label={t('order.goods')}
          value={answers.goods}
          options={[
            { value: '' as const, label: t('order.goodsUnknown') },
            ...PRODUCT_CATEGORY.map((value) => ({ value, label: t(`domain:category.${value}`) })),
          ]}
          onChange={(goods) => change({ goods })}
        />
      )}
      {roles.length > 1 && (
        <Select
          label={t('order.role')}
          value={answers.role}
          options={[
            { value: '' as const, label: t('order.roleUnknown') },
            ...roles.map((value) => ({ value, label: t(`order.roleOf.${value}`) })),
          ]}
          onChange={(role) => change({ role })}
        />
      )}
      <div className={styles.pair}>
        <TextField
          type="date"
          label={t('order.purchased')}
          max={today}
          value={answers.purchasedOn}
          onChange={(event) => change({ purchasedOn: event.target.value })}
          error={said('purchasedOn')}
        />
        <TextField
          type="date"
          label={t('order.received')}
          hint={t('order.receivedHint')}
          min={answers.purchasedOn}
          max={today}
          value={answers.receivedOn}
          onChange={(event) => change({ receivedOn: event.target.value })}
          error={said('receivedOn')}
        />
      </div>
      <p className={styles.hint}>{t('order.whenHint')}</p>
      <div>
        <Button type="submit" look="primary">
          {t('page.next')}
        </Button>
      </div>
    </form>
  );
}
