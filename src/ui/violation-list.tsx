import { useTranslation } from 'react-i18next';
import type { Expected, Violation } from '@/api/contract-breach';
import styles from './fault-text.module.css';

interface ViolationListProps {
  violations: readonly Violation[];
  /** Of a settings file rather than an answer. */
  file?: string;
}

/** Place by place, what should stand there and what does. */
export function ViolationList({ violations, file }: ViolationListProps) {
  const { t } = useTranslation('fault');
  const expected = (one: Expected): string => {
    switch (one.kind) {
      case 'type':
        return t(`expected.${one.type}`, { defaultValue: t('expected.other') });
      case 'one_of':
        return t('expected.one_of', { values: one.values.join(', ') });
      case 'format':
        return t(`expected.${one.format}`, { defaultValue: t('expected.other') });
      case 'at_least':
      case 'at_most':
        return t(`expected.${one.kind}`, { than: one.than });
      default:
        return t('expected.other');
    }
  };
  const got = (one: Violation['got']) =>
    one === null ? t('got.nothing') : t(`got.${one.type}`, { text: one.text });
  return (
    <ul className={styles.violations}>
      {violations.map((violation) => (
        <li key={violation.pointer}>
          {violation.pointer === '' ? t('whole') : <code>{violation.pointer}</code>}{' '}
          {violation.expected.kind === 'absent'
            ? t('unknownField', { file })
            : t('violation', {
                expected: expected(violation.expected),
                got: got(violation.got),
              })}{' '}
          {violation.alike > 0 && t('alike', { count: violation.alike })}
        </li>
      ))}
    </ul>
  );
}
