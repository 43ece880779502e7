import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { plainText } from '@/domain/plain-text';
import { LANGUAGES } from '@/i18n/language';
import { useLanguage } from '@/i18n/use-format';
import { CopyButton } from '@/ui/copy-button';
import { Select } from '@/ui/select';
import { TextArea } from '@/ui/text-area';
import { THEMES } from '@/ui/theme';
import { BADGE_SANDBOX, BADGE_SIZE, badgeAddress, embedCode, type BadgeLook } from './embed-code';
import styles from './embed.module.css';

interface EmbedProps {
  detail: StreamerDetail;
  window: string;
}

/** The badge for other sites: as it looks there, and the code that shows it. */
export function Embed({ detail, window }: EmbedProps) {
  const { t } = useTranslation('share');
  // the preview is a page of its own: it is loaded for those who want it
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.embed} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('embed.title')}</summary>
      {open && <Code detail={detail} window={window} />}
    </details>
  );
}

function Code({ detail, window }: EmbedProps) {
  const { t } = useTranslation(['share', 'common']);
  const language = useLanguage();
  const [look, setLook] = useState<BadgeLook>({ lang: language, theme: 'system' });
  const base = new URL(import.meta.env.BASE_URL, location.origin).href;
  const address = badgeAddress(base, { seller: detail.streamerId, window, ...look });
  const title = t('embed.frame', { name: plainText(detail.displayName), lng: look.lang });
  const code = embedCode(address, title);
  return (
    <div className={styles.body}>
      <p>{t('embed.text')}</p>
      <div className={styles.looks}>
        <Select
          label={t('embed.language')}
          value={look.lang}
          options={LANGUAGES.map((value) => ({ value, label: t(`embed.languages.${value}`) }))}
          onChange={(lang) => setLook({ ...look, lang })}
        />
        <Select
          label={t('common:theme.label')}
          value={look.theme}
          options={THEMES.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
          onChange={(theme) => setLook({ ...look, theme })}
        />
      </div>
      {/* each look is a page of its own, and must not become a step back in this one's history */}
      <iframe
        key={address}
        className={styles.badge}
        src={address}
        title={title}
        sandbox={BADGE_SANDBOX}
        {...BADGE_SIZE}
      />
      <TextArea
        label={t('embed.code')}
        value={code}
        readOnly
        rows={5}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
      <CopyButton text={code} label={t('embed.copy')} />
    </div>
  );
}
