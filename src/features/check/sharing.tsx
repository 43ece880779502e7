import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { metaQuery } from '@/api/meta';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { CopyButton } from '@/ui/copy-button';
import { TextField } from '@/ui/text-field';
import { CardImage } from './card-image';
import { Embed } from './embed';
import { QrCode } from './qr-code';
import styles from './sharing.module.css';
import { useCardLink } from './use-card-link';
import { useImageWords } from './use-image-words';
import { useShareText } from './use-share-text';

interface SharingProps {
  detail: StreamerDetail;
  window: string;
  onPrint: () => void;
}

/** Every way to give the card to somebody. */
export function Sharing({ detail, window, onPrint }: SharingProps) {
  const { t } = useTranslation(['share', 'check']);
  const meta = useQuery(metaQuery()).data;
  const fictional = meta?.fictional ?? !import.meta.env.LIVE;
  const link = useCardLink(detail.streamerId, window);
  const text = useShareText(detail, fictional);
  const title = t('check:title', { name: detail.displayName });
  const words = useImageWords(detail, link, fictional);
  const send = () => {
    navigator
      .share({ title, text, url: link })
      // closing the sheet is no failure, and the other ways stand beside it
      .catch(() => undefined);
  };
  return (
    <div className={styles.sharing}>
      <section className={styles.link}>
        <QrCode text={link} label={t('link.qr')} />
        <div className={styles.ways}>
          <p>{t('link.scan')}</p>
          <TextField
            label={t('link.address')}
            value={link}
            readOnly
            onFocus={(event) => event.target.select()}
          />
          <div className={styles.buttons}>
            {'share' in navigator && (
              <Button look="primary" onClick={send}>
                {t('link.send')}
              </Button>
            )}
            <CopyButton text={link} label={t('link.copy')} />
            <Button onClick={onPrint}>{t('link.print')}</Button>
          </div>
        </div>
      </section>
      <CardImage words={words} detail={detail} />
      <Embed detail={detail} window={window} />
    </div>
  );
}

export { PrintFoot } from './print-foot';
