import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/button';
import { Select } from '@/ui/select';
import styles from './step-order.module.css';
import type { Products } from './use-products';

interface ProductChoiceProps {
  products: Products;
  value: string;
  onChange: (productId: string) => void;
}

/** Which of the goods this seller sold; none need be chosen. */
export function ProductChoice({ products, value, onChange }: ProductChoiceProps) {
  const { t } = useTranslation('rights');
  const options = products.products.map(({ productId, title }) => ({
    value: productId,
    label: title,
  }));
  // what was chosen stays chosen while the list is on its way, or where it has fallen out of it
  const known = value === '' || options.some((option) => option.value === value);
  return (
    <div className={styles.product}>
      <Select
        name="productId"
        label={t('order.product')}
        value={value}
        options={[
          { value: '', label: t('order.productChoose') },
          ...(known ? [] : [{ value, label: value }]),
          ...options,
        ]}
        onChange={onChange}
      />
      <p className={styles.hint} role="status">
        {products.isError ? t('order.productsFailed') : t('order.productHint')}
      </p>
      {products.more && (
        <Button look="quiet" onClick={products.more}>
          {t('order.productMore')}
        </Button>
      )}
    </div>
  );
}
