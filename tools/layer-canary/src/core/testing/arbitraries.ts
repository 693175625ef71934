export const anyName = 'a';
