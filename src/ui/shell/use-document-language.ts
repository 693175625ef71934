import { useEffect } from 'react';
import { useApp } from '../use-app.ts';

/** Tells browsers and screen readers which language the page is in, and names the tab after the design. */
export function useDocumentLanguage(): void {
  const language = useApp((state) => state.ui.language);
  const title = useApp((state) => state.doc.design.title);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = title ? `${title} · Meshloft` : 'Meshloft';
  }, [language, title]);
}
