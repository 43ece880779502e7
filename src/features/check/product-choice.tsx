import { useTranslation } from 'react-i18next';
import { Select } from '@/ui/select';
import styles from './complaint-form.module.css';
import { useProducts } from './use-products';

interface ProductChoiceProps {
  streamerId: string;
  label: string;
  value: string;
  onChange: (productId: string) => void;
  error: string | undefined;
}

/** Which of the goods this seller sold; none need be chosen. */
export function ProductChoice({ streamerId, label, value, onChange, error }: ProductChoiceProps) {
  const { t } = useTranslation('rights');
  const { products, isError } = useProducts(streamerId);
  return (
    <div>
      <Select
        name="productId"
        label={label}
        value={value}
        options={[
          { value: '', label: t('form.productUnknown') },
          ...products.map(({ productId, title }) => ({ value: productId, label: title })),
        ]}
        onChange={onChange}
        error={error}
      />
      {isError && <p className={styles.hint}>{t('form.productsFailed')}</p>}
    </div>
  );
}
