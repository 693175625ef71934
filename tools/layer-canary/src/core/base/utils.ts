export const heap = 1;
