/** The languages of every text. Adding one makes the compiler list each place still to translate. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** One message in every language. Chosen at display time, never stored in a design. */
export type Text = Readonly<Record<Language, string>>;

/** A message with values. Whole sentences only: word order differs between languages. */
export type Phrase<P> = Readonly<Record<Language, (params: P) => string>>;

/** A finished sentence in every language: a phrase with its values filled in. */
export function say<P>(phrase: Phrase<P>, params: P): Text {
  return { en: phrase.en(params), zh: phrase.zh(params) };
}

/** Joins names as a reader of the language expects: "a, b and c". */
export function listOf(items: readonly string[], language: Language): string {
  return conjunctions[language].format(items);
}

/** Kept: making one costs more than many lists. */
const conjunctions: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh-Hans', { type: 'conjunction' }),
};

/** The English word form for a count. Chinese has no plural, so its texts need no such helper. */
export function plural(count: number, one: string, other: string): string {
  return english.select(count) === 'one' ? one : other;
}

/** Kept: making one costs more than all the words of a drawing. */
const english = new Intl.PluralRules('en');
