import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat } from '@/i18n/use-format';
import { Select } from '@/ui/select';

const PRESETS = ['30d', '90d', '365d'] as const;

interface WindowChoiceProps {
  value: string;
  /** The days of the figures on screen. */
  range: StreamerDetail['window'];
  onChange: (spec: string) => void;
}

/** Three periods to choose from; a range that a link brought stays choosable. */
export function WindowChoice({ value, range, onChange }: WindowChoiceProps) {
  const { t } = useTranslation('check');
  const format = useFormat();
  const options = PRESETS.map((preset) => ({
    value: preset as string,
    label: t(`basis.window.${preset}`),
  }));
  if (!options.some((option) => option.value === value)) {
    const days = { from: format.date(range.from), to: format.date(range.to) };
    options.push({ value, label: t('basis.window.custom', days) });
  }
  return (
    <Select inline label={t('basis.period')} value={value} options={options} onChange={onChange} />
  );
}
