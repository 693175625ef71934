export const innocent = 1;
