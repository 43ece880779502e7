import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StreamerDetail } from '@/contract/streamer';
import { Button } from '@/ui/button';
import { saveBlob } from '@/ui/download';
import { EmptyState } from '@/ui/empty-state';
import { Skeleton } from '@/ui/skeleton';
import { drawImage } from './draw-image';
import type { ImageWords } from './image-words';
import styles from './sharing.module.css';

interface CardImageProps {
  words: ImageWords;
  detail: StreamerDetail;
}

/** The card as a picture, for where links are not opened: to keep, and to send where the device sends files. */
export function CardImage({ words, detail }: CardImageProps) {
  const { t } = useTranslation(['share', 'common']);
  const { data, error, refetch } = useQuery({
    queryKey: ['card image', words],
    queryFn: () => drawImage(words),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const id = detail.streamerId.replace(/[^\w-]/g, '_');
  const name = `castcheck-${id}-${detail.asOf}.png`;
  return (
    <section className={styles.part}>
      <h3>{t('image.title')}</h3>
      {error && (
        <EmptyState
          title={t('image.failed')}
          action={<Button onClick={() => void refetch()}>{t('common:state.retry')}</Button>}
        />
      )}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <>
          <Picture blob={data} alt={t('image.alt', { name: words.name, verdict: words.verdict })} />
          <div className={styles.buttons}>
            <SendFile file={new File([data], name, { type: data.type })} />
            <Button onClick={() => saveBlob(name, data)}>{t('image.save')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

function Picture({ blob, alt }: { blob: Blob; alt: string }) {
  // an address for what was made in the page, as long as it is shown
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob);
      image.src = url;
      return () => URL.revokeObjectURL(url);
    },
    [blob],
  );
  return <img ref={show} className={styles.image} alt={alt} />;
}

function SendFile({ file }: { file: File }) {
  const { t } = useTranslation('share');
  const share = { files: [file] };
  // a browser may know links alone, or no sheet at all
  const can: Navigator['canShare'] | undefined = navigator.canShare?.bind(navigator);
  if (!can?.(share)) return null;
  return (
    <Button onClick={() => void navigator.share(share).catch(() => undefined)}>
      {t('image.send')}
    </Button>
  );
}
