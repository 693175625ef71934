import type { StoredDesign } from '../../app/ports.ts';
import type { Language } from '../../core/base/text.ts';
import { storedLine, whenToday, yesterday } from '../strings/start.ts';
import { useApp, useAppHandle } from '../use-app.ts';

/** `4 clusters, today 14:32`: what a list says about a stored design below its name. */
export function useStoredLine(): (design: StoredDesign) => string {
  const language = useApp((state) => state.ui.language);
  const { clock } = useAppHandle().ports;
  return ({ clusters, updatedAt }) =>
    storedLine[language]({ clusters, when: whenOf(updatedAt, clock.now(), language) });
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans' };
const DAY_MS = 86_400_000;

/** A moment as people name it. Both are ms since the epoch, in the reader's own time zone. */
export function whenOf(moment: number, now: number, language: Language): string {
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(LOCALES[language], options).format(moment);
  const dayOf = (ms: number): string => new Date(ms).toDateString();
  if (dayOf(moment) === dayOf(now))
    return whenToday[language]({ time: format({ hour: '2-digit', minute: '2-digit' }) });
  if (dayOf(moment) === dayOf(now - DAY_MS)) return yesterday[language];
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return format({ day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}
