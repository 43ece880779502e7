import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/api-error';
import type { Problem } from '@/contract/primitives';

/** What failed, in words a person can act on; `refused` where it was the caller's role that was turned away. */
export interface ErrorWords {
  title: string;
  text: string;
  refused: boolean;
}

export function useErrorWords(): (error: unknown) => ErrorWords {
  const { t, i18n } = useTranslation(['common', 'domain']);

  /** What was refused, as whom it was asked, and who may. */
  const refusal = (endpoint: string, { role, allowedRoles }: Problem): ErrorWords => {
    const title = t('error.forbiddenTitle');
    if (!role) return { title, text: t('error.forbiddenText'), refused: true };
    const what = t(`error.refused.${endpoint}`, { defaultValue: t('error.refused.other') });
    const told = { what, role: t(`domain:role.${role}`) };
    if (!allowedRoles) return { title, text: t('error.refusedText', told), refused: true };
    const who = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(
      allowedRoles.map((one) => t(`domain:role.${one}`)),
    );
    return { title, text: t('error.refusedWhoText', { ...told, who }), refused: true };
  };

  const words = (name: string, values: Record<string, unknown> = {}): ErrorWords => ({
    title: t(`error.${name}Title`),
    text: t(`error.${name}Text`, values),
    refused: false,
  });

  return (error) => {
    if (!(error instanceof ApiError)) return words('crash');
    const { failure } = error;
    if (failure.kind === 'contract') {
      const fields = failure.fields.slice(0, 5).join('; ');
      return words('contract', { endpoint: failure.endpoint, fields });
    }
    if (failure.kind !== 'problem') return words(failure.kind);
    const { status, title, detail } = failure.problem;
    if (status === 403) return refusal(failure.endpoint, failure.problem);
    if (status === 404) return words('notFound');
    if (status >= 500) return words('server', { status });
    return { title: t('error.badRequestTitle'), text: detail ?? title, refused: false };
  };
}
