import type { Finding } from '../../problem/problem.ts';

export const error = (code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  message,
  hint,
});

export const warning = (code: string, message: string, hint: string): Finding => ({
  code,
  severity: 'warning',
  message,
  hint,
});
