import type { Statement } from './statement.ts';

export interface ValueRow {
  readonly value: string;
}

export interface NamedValueRow extends ValueRow {
  readonly name: string;
}

export const READ_VALUE: Statement = {
  name: 'read-value',
  text: 'select value from cchc_bot.state where name = $1',
};

export const WRITE_VALUE: Statement = {
  name: 'write-value',
  text: `
insert into cchc_bot.state (name, value) values ($1, $2)
on conflict (name) do update set value = excluded.value`,
};

export const DELETE_VALUE: Statement = {
  name: 'delete-value',
  text: 'delete from cchc_bot.state where name = $1',
};

/** Names that begin with $1. */
export const LIST_VALUES: Statement = {
  name: 'list-values',
  text: 'select name, value from cchc_bot.state where starts_with(name, $1) order by name',
};
