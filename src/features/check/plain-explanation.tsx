import { useTranslation } from 'react-i18next';
import type { PlainCode } from './told-fact';

/** What a fact that is no frequency means, and what it doesn't. */
export function PlainExplanation({ code }: { code: PlainCode }) {
  const { t } = useTranslation('card');
  return <p>{t(`explain.${code}`)}</p>;
}
