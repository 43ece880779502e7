import { useTranslation } from 'react-i18next';
import { calendarDate } from '@/contract/primitives';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { fenOfYuan, type ComplaintFields } from './complaint-fields';
import { draftText } from './draft-text';
import { platformName } from '@/i18n/platform-name';
import { useProducts } from './use-products';

/** The complaint so far as plain text, in the language on screen. */
export function useDraft(detail: StreamerDetail, fields: ComplaintFields): string {
  const { t } = useTranslation(['rights', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const { products } = useProducts(detail.streamerId);
  const { category, productId, purchasedOn, remedySought } = fields;
  const fen = fenOfYuan(fields.amountYuan);
  const room = `${platformName(detail.platform, language)} · ${detail.roomId}`;
  return draftText(
    t('form.text.title'),
    [
      [t('form.text.against'), detail.displayName],
      [t('form.text.room'), room],
      [t('form.text.operator'), detail.operator?.name ?? null],
      [t('form.text.about'), category && t(`domain:complaintCategory.${category}`)],
      [
        t('form.text.product'),
        products.find((product) => product.productId === productId)?.title ?? null,
      ],
      [
        t('form.text.bought'),
        calendarDate.safeParse(purchasedOn).success ? format.date(purchasedOn) : null,
      ],
      [t('form.text.amount'), fen === null || Number.isNaN(fen) ? null : format.moneyExact(fen)],
      [t('form.text.wants'), remedySought && t(`domain:remedy.${remedySought}`)],
    ],
    [t('form.text.story'), fields.narrative],
    language === 'zh' ? '：' : ': ',
  );
}
