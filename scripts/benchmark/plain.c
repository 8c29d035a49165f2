// The yardstick of `scripts/bench archive`: the same texts in plain SQLite with FTS5, in clear, with
// nothing else around them. `fill FILE` reads lines of place, name and words; `ask FILE` answers a
// command a line: `find QUERY` with the microseconds and the rows, `keep WORDS` with the
// microseconds, `rss` with KiB.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *database;

static void must(int result) {
  if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE) return;
  fprintf(stderr, "plain: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(const char *sql) { must(sqlite3_exec(database, sql, NULL, NULL, NULL)); }

static sqlite3_stmt *prepared(const char *sql) {
  sqlite3_stmt *statement = NULL;
  must(sqlite3_prepare_v2(database, sql, -1, &statement, NULL));
  return statement;
}

static double microseconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

// By the clock, of the processor, and what came out.
static void tell(double began, double worked, int count) {
  printf("%.1f %.1f %d\n", microseconds(CLOCK_MONOTONIC) - began,
         microseconds(CLOCK_PROCESS_CPUTIME_ID) - worked, count);
}

static void begin(const char *path) {
  must(sqlite3_open(path, &database));
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;"
      "PRAGMA cache_size = -4096");
}

static void insert(sqlite3_stmt *statement, sqlite3_int64 place, const char *name, const char *words) {
  sqlite3_bind_int64(statement, 1, place);
  sqlite3_bind_text(statement, 2, words, -1, SQLITE_STATIC);
  sqlite3_bind_text(statement, 3, name, -1, SQLITE_STATIC);
  must(sqlite3_step(statement));
  sqlite3_reset(statement);
}

#define INSERT "INSERT INTO note(id, words, name) VALUES(?, ?, ?)"

static void fill(void) {
  run("CREATE TABLE note(id INTEGER PRIMARY KEY, words TEXT NOT NULL, name TEXT NOT NULL);"
      "CREATE VIRTUAL TABLE found USING fts5(words, name, content='note', content_rowid='id',"
      "  prefix='1 2 3', tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\");"
      "CREATE TRIGGER note_added AFTER INSERT ON note BEGIN"
      "  INSERT INTO found(rowid, words, name) VALUES(new.id, new.words, new.name); END;");
  sqlite3_stmt *statement = prepared(INSERT);
  char *line = NULL;
  size_t room = 0;
  int count = 0;
  run("BEGIN");
  while (getline(&line, &room, stdin) > 0) {
    line[strcspn(line, "\n")] = 0;
    char *name = strchr(line, '\t'), *words = name ? strchr(name + 1, '\t') : NULL;
    if (!words) continue;
    *name++ = *words++ = 0;
    insert(statement, atoll(line), name, words);
    if (++count % 10000 == 0) run("COMMIT; BEGIN");
  }
  run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
  printf("%d\n", count);
}

// The newest fifty, with the words around what was found, read to the last byte.
static void find(sqlite3_stmt *statement, const char *query) {
  double began = microseconds(CLOCK_MONOTONIC), worked = microseconds(CLOCK_PROCESS_CPUTIME_ID);
  int rows = 0;
  sqlite3_bind_text(statement, 1, query, -1, SQLITE_STATIC);
  while (sqlite3_step(statement) == SQLITE_ROW) {
    for (int column = 0; column < 3; column++) sqlite3_column_text(statement, column);
    rows++;
  }
  must(sqlite3_reset(statement));
  tell(began, worked, rows);
}

static void keep(sqlite3_stmt *statement, const char *words) {
  static sqlite3_int64 last;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  sqlite3_int64 place = (now.tv_sec * 1000LL + now.tv_nsec / 1000000) << 21;
  last = place > last ? place : last + 1;
  double began = microseconds(CLOCK_MONOTONIC), worked = microseconds(CLOCK_PROCESS_CPUTIME_ID);
  insert(statement, last, "Mrs Margaret Osei", words);
  tell(began, worked, 1);
}

static void tell_memory(void) {
  char line[256];
  FILE *file = fopen("/proc/self/status", "r");
  while (file && fgets(line, sizeof line, file))
    if (!strncmp(line, "VmRSS:", 6)) printf("%d\n", atoi(line + 6));
  if (file) fclose(file);
}

static void ask(void) {
  sqlite3_stmt *search = prepared(
    "SELECT note.id, note.name, snippet(found, 0, char(2), char(3), '…', 24)"
    " FROM found CROSS JOIN note ON note.id = found.rowid WHERE found MATCH ?"
    " ORDER BY found.rowid DESC LIMIT 51");
  sqlite3_stmt *append = prepared(INSERT);
  char *line = NULL;
  size_t room = 0;
  setvbuf(stdout, NULL, _IOLBF, 0);
  while (getline(&line, &room, stdin) > 0) {
    line[strcspn(line, "\n")] = 0;
    if (!strncmp(line, "find ", 5)) find(search, line + 5);
    else if (!strncmp(line, "keep ", 5)) keep(append, line + 5);
    else if (!strcmp(line, "rss")) tell_memory();
    else printf("?\n");
  }
}

int main(int count, char **words) {
  if (count != 3) return 2;
  begin(words[2]);
  if (!strcmp(words[1], "fill")) fill();
  else ask();
  return sqlite3_close_v2(database) != SQLITE_OK;
}
