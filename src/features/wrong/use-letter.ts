import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { answerability } from '@/domain/answerability';
import { dateOfDay } from '@/domain/calendar';
import { LEGAL_RULES, type LegalRule } from '@/domain/legal-rules';
import { articleWords, lawTitle } from '@/i18n/law-words';
import { platformName } from '@/i18n/platform-name';
import { useFormat, useLanguage } from '@/i18n/use-format';
import type { Answers } from './answers';
import { fenOfYuan } from './complaint-fields';
import { draftText } from './draft-text';
import type { TheCase } from './the-case';

/** The complaint drafted from her answers, in the language on screen. */
export function useLetter(detail: StreamerDetail, answers: Answers, known: TheCase): string {
  const { t } = useTranslation(['rights', 'domain']);
  const format = useFormat();
  const language = useLanguage();
  const chinese = language === 'zh';
  const { issue, amountYuan, remedySought, narrative } = answers;
  const fen = fenOfYuan(amountYuan);
  const date = (day: number | null) => (day === null ? null : format.date(dateOfDay(day)));
  const asks = issue === '' ? [] : answerability(known.role, issue, known.goods).asks;
  const law = asks.map((ask) => {
    const where = ask.rules.map((id) => {
      const { instrument, article }: LegalRule = LEGAL_RULES[id];
      const words = article === null ? [] : [articleWords(article, language)];
      return [lawTitle(instrument, language), ...words].join(chinese ? '' : ', ');
    });
    return chinese ? `${ask.zh}（${where.join('、')}）` : `${ask.en} (${where.join('; ')})`;
  });
  return draftText(
    narrative,
    [
      [t('form.letter.about'), issue && t(`what.${issue}`)],
      [t('form.letter.against'), detail.displayName],
      [t('form.letter.room'), `${platformName(detail.platform, language)} · ${detail.roomId}`],
      [t('form.letter.operator'), detail.operator?.name ?? null],
      [t('form.letter.merchant'), known.merchant],
      [t('form.letter.product'), known.product?.title ?? null],
      [t('form.letter.bought'), date(known.purchased)],
      [t('form.letter.received'), date(known.received)],
      [t('form.letter.amount'), fen === null || Number.isNaN(fen) ? null : format.moneyExact(fen)],
      [t('form.letter.wants'), remedySought && t(`domain:remedy.${remedySought}`)],
    ],
    [t('form.letter.law'), law],
    chinese ? '：' : ': ',
  );
}
