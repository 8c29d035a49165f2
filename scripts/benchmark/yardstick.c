/* The yardstick of scripts/bench: a note line in C on ncurses with nothing else in the way.
 *
 * usage: yardstick COLUMNS ROWS
 * Reads a key, wraps the text to COLUMNS, draws its last ROWS at the foot of the screen. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdlib.h>

static wchar_t text[65536];
static int length;

static void draw(int columns, int most) {
  static int starts[65536];
  int rows = 0, gap = 0;
  starts[rows++] = 0;
  for (int i = 0; i < length; i++) {
    if (text[i] == L' ') gap = i + 1;
    if (i - starts[rows - 1] >= columns) {
      starts[rows] = gap > starts[rows - 1] ? gap : i;
      rows++;
    }
  }
  int first = rows > most ? rows - most : 0;
  int top = LINES - 2 - (rows - first);
  for (int row = first; row < rows; row++) {
    int end = row + 1 < rows ? starts[row + 1] : length;
    mvaddnwstr(top + row - first, 3, text + starts[row], end - starts[row]);
    int x = getcurx(stdscr);
    if (x < columns + 3) hline(' ', columns + 3 - x);
  }
  refresh();
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  int columns = atoi(arguments[1]), rows = atoi(arguments[2]);
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  mvaddstr(0, 1, "ready");
  draw(columns, rows);
  wint_t key;
  while (get_wch(&key) == OK && key != 0x18) {
    if (length < 65535) text[length++] = (wchar_t)key;
    draw(columns, rows);
  }
  endwin();
  return 0;
}
