import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { useFormat, useLanguage } from '@/i18n/use-format';
import { CopyButton } from '@/ui/copy-button';
import { Section } from '@/ui/section';
import { Unknown } from '@/ui/unknown';
import { Certificate } from './certificate';
import { Field, Fields } from '@/ui/record-fields';
import { Homonyms } from './homonyms';
import { Identity } from './identity';
import { Operator } from './operator';
import styles from './who.module.css';

/** Who the streamer is, by the records. */
export function Who({ streamer }: { streamer: StreamerDetail }) {
  const { t } = useTranslation('streamer');
  const { t: word } = useTranslation('domain');
  const format = useFormat();
  const language = useLanguage();
  const { platform, region, skillLevel, workType } = streamer;
  return (
    <Section title={t('who.title')}>
      <Homonyms homonyms={streamer.homonyms} />
      <Fields>
        <Field label={t('who.platform')}>
          {language === 'zh' ? platform.nameZh : platform.nameEn}
        </Field>
        <Field label={t('who.room')}>
          <span className={styles.copy}>
            {streamer.roomId} <CopyButton text={streamer.roomId} label={t('who.copyRoom')} />
          </span>
        </Field>
        <Field label={t('who.region')}>{region ? word(`region.${region}`) : <Unknown />}</Field>
        <Field label={t('who.followers')}>
          {streamer.followers === null ? <Unknown /> : format.integer(streamer.followers)}
        </Field>
        <Field label={t('who.joined')}>
          {streamer.joinedOn ? format.date(streamer.joinedOn) : <Unknown />}
        </Field>
        <Field label={t('who.identity')}>
          <Identity verifiedOn={streamer.identityVerifiedOn} />
        </Field>
        <Field label={t('who.occupation')}>
          {workType ? word(`workType.${workType}`) : <Unknown />}
        </Field>
        <Field label={t('who.level')}>{word(`skillLevel.${skillLevel ?? 'none'}`)}</Field>
        <Field label={t('who.certificate')}>
          <Certificate streamer={streamer} />
        </Field>
        <Field label={t('operator.title')}>
          <Operator operator={streamer.operator} />
        </Field>
        <Field label={t('who.streamerId')}>{streamer.streamerId}</Field>
      </Fields>
    </Section>
  );
}
