import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/use-format';
import type { CategoryCourse } from './category-rows';
import { ChangeMark } from './change-mark';
import styles from './complaint-courses.module.css';

interface CourseHeadProps {
  name: string;
  course: CategoryCourse;
}

/** A category's rate over the whole window, and its change. */
export function CourseHead({ name, course }: CourseHeadProps) {
  const { t } = useTranslation(['overview', 'common']);
  const format = useFormat();
  const { now, change } = course.rate;
  return (
    <>
      <h4 className={styles.name}>{name}</h4>
      {now && (
        <p className={styles.detail}>
          <strong>{format.decimal(now.estimate, 2)}</strong>{' '}
          {t('interval', { low: format.decimal(now.low, 2), high: format.decimal(now.high, 2) })} ·{' '}
          {t('counted', { value: format.integer(now.numerator) })}
        </p>
      )}
      {change && <ChangeMark name="complaintRate" change={change} digits={2} />}
    </>
  );
}
