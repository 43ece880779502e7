import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Text as a CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\\n]/g, (sign) => `\\${sign}`)}"`;

/** Prints A4 with the case's number and the page's in the margin of every page, as long as the case is on screen. */
export function usePageNumbers(caseId: string): void {
  const { t } = useTranslation('cases');
  const [before, between, after] = t('file.page', { page: '\n', pages: '\n' }).split('\n');
  useEffect(() => {
    // only browsers print
    if (!('adoptedStyleSheets' in document)) return;
    const sheet = new CSSStyleSheet();
    const pages = [before, between, after].map((text) => quoted(text ?? ''));
    sheet.replaceSync(`@page {
      size: A4;
      margin: 18mm 16mm 20mm;
      @bottom-left { content: ${quoted(caseId)}; font: 8pt sans-serif; }
      @bottom-right {
        content: ${pages[0]} counter(page) ${pages[1]} counter(pages) ${pages[2]};
        font: 8pt sans-serif;
      }
    }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [caseId, before, between, after]);
}
