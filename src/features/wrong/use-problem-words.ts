import { useTranslation } from 'react-i18next';
import type { Problems } from './refused-fields';

/** What is wrong with an answer, in words; undefined where nothing is. */
export function useProblemWords() {
  const { t } = useTranslation('rights');
  return (found: Problems[keyof Problems]): string | undefined => {
    if (found === undefined) return undefined;
    return typeof found === 'string' ? t(`form.problem.${found}`) : t('form.problem.other', found);
  };
}
