#ifndef CLATE_H
#define CLATE_H

#include <stdbool.h>

/* Libraries that are loaded when a function of theirs is first called. Linked in the usual way,
 * those of paper and printing and the forty that they bring cost more at every start than all
 * the rest until the first screen (scripts/bench): only a sheet needs them. */

/* Whether the libraries that set type are installed; loads them. */
bool late_typesetting_is_there(void);

/* Whether the library that talks to the print service is installed; loads it. */
bool late_printing_is_there(void);

#endif
