import { expect, test } from 'vitest';
import { isLoopback } from './api-servers.ts';

test.each([
  ['https://127.0.0.1:41213', true],
  ['https://localhost:6443', true],
  ['https://kind.localhost', true],
  ['http://0.0.0.0:8080/', true],
  ['https://[::1]:6443', true],
  ['127.0.0.1:6443', true],
  ['LOCALHOST', true],
  ['https://10.127.0.0.1', false],
  ['https://127.0.0.1.example.com', false],
  ['https://api.localhost.example:6443', false],
  ['https://172.18.0.3:6443', false],
  ['https://[fd00::1]:6443', false],
  ['', false],
])('%s leads back to the caller: %s', (server, loopback) => {
  expect(isLoopback(server)).toBe(loopback);
});
