import type { Locator } from '@playwright/test';

/** A hand that counts: journeys promise how many presses they take (product page, section 4.2). */
export interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Opens a list and chooses from it: two presses. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
  readonly presses: () => number;
}

export function hand(): Hand {
  let count = 0;
  return {
    press: async (target) => {
      await target.click();
      count += 1;
    },
    choose: async (list, option) => {
      await list.selectOption(option);
      count += 2;
    },
    presses: () => count,
  };
}
