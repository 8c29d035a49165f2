/* The functions of libcups that the room Printing calls. */
#include <cups/cups.h>

#include "CLate.h"
#include "late.h"

#define LIBRARY "libcups.so.2"

bool late_printing_is_there(void) { return late_library(LIBRARY) != NULL; }

LATE(int, cupsAddOption,
  (const char *name, const char *value, int num_options, cups_option_t **options),
  (name, value, num_options, options))
LATE(ipp_status_t, cupsCancelDestJob,
  (http_t *http, cups_dest_t *dest, int job_id),
  (http, dest, job_id))
LATE(ipp_status_t, cupsCancelJob2,
  (http_t *http, const char *name, int job_id, int purge),
  (http, name, job_id, purge))
LATE(int, cupsCheckDestSupported,
  (http_t *http, cups_dest_t *dest, cups_dinfo_t *info, const char *option, const char *value),
  (http, dest, info, option, value))
LATE(http_t *, cupsConnectDest,
  (cups_dest_t *dest, unsigned flags, int msec, int *cancel, char *resource, size_t resourcesize,
    cups_dest_cb_t cb, void *user_data),
  (dest, flags, msec, cancel, resource, resourcesize, cb, user_data))
LATE(cups_dinfo_t *, cupsCopyDestInfo, (http_t *http, cups_dest_t *dest), (http, dest))
LATE(ipp_status_t, cupsCreateDestJob,
  (http_t *http, cups_dest_t *dest, cups_dinfo_t *info, int *job_id, const char *title,
   int num_options, cups_option_t *options),
  (http, dest, info, job_id, title, num_options, options))
LATE(ipp_t *, cupsDoRequest,
  (http_t *http, ipp_t *request, const char *resource),
  (http, request, resource))
LATE(http_encryption_t, cupsEncryption, (void), ())
LATE(ipp_status_t, cupsFinishDestDocument,
  (http_t *http, cups_dest_t *dest, cups_dinfo_t *info),
  (http, dest, info))
LATE(void, cupsFreeDestInfo, (cups_dinfo_t *dinfo), (dinfo))
LATE(void, cupsFreeDests, (int num_dests, cups_dest_t *dests), (num_dests, dests))
LATE(void, cupsFreeOptions, (int num_options, cups_option_t *options), (num_options, options))
LATE(int, cupsGetDests2, (http_t *http, cups_dest_t **dests), (http, dests))
LATE(cups_dest_t *, cupsGetNamedDest,
  (http_t *http, const char *name, const char *instance),
  (http, name, instance))
LATE(ipp_status_t, cupsLastError, (void), ())
LATE(const char *, cupsLastErrorString, (void), ())
LATE(const char *, cupsServer, (void), ())
LATE(void, cupsSetPasswordCB2, (cups_password_cb2_t cb, void *user_data), (cb, user_data))
LATE(void, cupsSetServer, (const char *server), (server))
LATE(http_status_t, cupsStartDestDocument,
  (http_t *http, cups_dest_t *dest, cups_dinfo_t *info, int job_id, const char *docname,
   const char *format, int num_options, cups_option_t *options, int last_document),
  (http, dest, info, job_id, docname, format, num_options, options, last_document))
LATE(const char *, cupsUser, (void), ())
LATE(http_status_t, cupsWriteRequestData,
  (http_t *http, const char *buffer, size_t length),
  (http, buffer, length))
LATE(void, httpClose, (http_t *http), (http))
LATE(http_t *, httpConnect2,
  (const char *host, int port, http_addrlist_t *addrlist, int family, http_encryption_t encryption,
   int blocking, int msec, int *cancel),
  (host, port, addrlist, family, encryption, blocking, msec, cancel))
LATE(void, httpSetTimeout,
  (http_t *http, double timeout, http_timeout_cb_t cb, void *user_data),
  (http, timeout, cb, user_data))
LATE(ipp_attribute_t *, ippAddString,
  (ipp_t *ipp, ipp_tag_t group, ipp_tag_t value_tag, const char *name, const char *language,
   const char *value),
  (ipp, group, value_tag, name, language, value))
LATE(void, ippDelete, (ipp_t *ipp), (ipp))
LATE(ipp_attribute_t *, ippFindAttribute,
  (ipp_t *ipp, const char *name, ipp_tag_t value_tag),
  (ipp, name, value_tag))
LATE(ipp_attribute_t *, ippFirstAttribute, (ipp_t *ipp), (ipp))
LATE(int, ippGetCount, (ipp_attribute_t *attr), (attr))
LATE(int, ippGetInteger, (ipp_attribute_t *attr, int element), (attr, element))
LATE(const char *, ippGetName, (ipp_attribute_t *attr), (attr))
LATE(const char *, ippGetString,
  (ipp_attribute_t *attr, int element, const char **language),
  (attr, element, language))
LATE(ipp_t *, ippNewRequest, (ipp_op_t op), (op))
LATE(ipp_attribute_t *, ippNextAttribute, (ipp_t *ipp), (ipp))
LATE(int, ippPort, (void), ())
