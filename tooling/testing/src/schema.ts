/** What is asked of a database of the store, on which this package cannot depend. */
interface Asked {
  readonly isExclusive: boolean;
  run(
    sql: string,
    values?: readonly string[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Every table of a database by its name: its columns in their order, its indexes, its constraints. */
export async function schemaOf(database: Asked): Promise<Readonly<Record<string, unknown>>> {
  const { tables, columns, rules } = database.isExclusive ? sqlite : postgres;
  const names = (await database.run(tables)).map(({ name }) => String(name));
  const described = names.map(async (name) => {
    return [
      name,
      await Promise.all([columns, ...rules].map((sql) => database.run(sql, [name]))),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(described));
}

const sqlite = {
  tables:
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~'",
  columns: `select name, type, "notnull", dflt_value, pk from pragma_table_info($1) order by cid`,
  rules: [
    `select l.name, l."unique", l.origin, l.partial, i.name as part
     from pragma_index_list($1) as l, pragma_index_info(l.name) as i order by l.name, i.seqno`,
    `select "from", "table", "to", on_delete, on_update from pragma_foreign_key_list($1) order by "from"`,
  ],
};

const postgres = {
  tables: "select table_name as name from information_schema.tables where table_schema = 'public'",
  columns: `select column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position`,
  rules: [
    "select indexdef from pg_indexes where schemaname = 'public' and tablename = $1 order by indexname",
    `select conname, pg_get_constraintdef(oid) as rule from pg_constraint
     where conrelid = cast($1 as regclass) order by conname`,
  ],
};
