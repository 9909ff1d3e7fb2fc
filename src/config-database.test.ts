import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

describe('DATABASE_URL', () => {
  it.each([
    'postgres://cchc:bi-mat@127.0.0.1:5432/cchc',
    'postgresql://cchc@db/cchc?sslmode=verify-full',
    'postgres:///cchc?host=/var/run/postgresql',
  ])('reads %s', (url) => {
    const loaded = loadConfig({ DATABASE_URL: url });
    expect(loaded.ok && loaded.config.store.databaseUrl?.reveal()).toBe(url);
    expect(loaded.ok && loaded.config.secrets.map((one) => one.reveal())).toContain(url);
  });

  it.each([
    '127.0.0.1:5432/cchc',
    'mysql://cchc:bi-mat@db/cchc',
    'postgres://cchc:bi-mat@db',
    'postgres://[bi-mat',
  ])('refuses %s, without repeating it', (url) => {
    const loaded = loadConfig({ DATABASE_URL: url });
    const faults = loaded.ok ? [] : loaded.faults;
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^DATABASE_URL: mã này không phải địa chỉ PostgreSQL/u);
    expect(faults[0]).not.toContain('bi-mat');
  });

  it('is read from a file', () => {
    const loaded = loadConfig({ DATABASE_URL_FILE: '/run/secrets/db' }, () => 'postgres://cchc@db/cchc\n');
    expect(loaded.ok && loaded.config.store.databaseUrl?.reveal()).toBe('postgres://cchc@db/cchc');
  });
});
