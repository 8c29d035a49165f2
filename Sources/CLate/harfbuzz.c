/* The functions of HarfBuzz that the room Paper calls. */
#include <hb-ot.h>
#include <hb-subset.h>
#include <hb.h>

#include "late.h"

/* It brings HarfBuzz itself, in which a function is looked for too. */
#define LIBRARY "libharfbuzz-subset.so.0"

LATE(void, hb_blob_destroy, (hb_blob_t *blob), (blob))
LATE(const char *, hb_blob_get_data, (hb_blob_t *blob, unsigned int *length), (blob, length))
LATE(void, hb_face_destroy, (hb_face_t *face), (face))
LATE(unsigned int, hb_face_get_upem, (const hb_face_t *face), (face))
LATE(hb_face_t *, hb_face_reference, (hb_face_t *face), (face))
LATE(hb_blob_t *, hb_face_reference_blob, (hb_face_t *face), (face))
LATE(hb_blob_t *, hb_face_reference_table, (const hb_face_t *face, hb_tag_t tag), (face, tag))
LATE(hb_font_t *, hb_font_create, (hb_face_t *face), (face))
LATE(void, hb_font_destroy, (hb_font_t *font), (font))
LATE(hb_face_t *, hb_font_get_face, (hb_font_t *font), (font))
LATE(hb_position_t, hb_font_get_glyph_h_advance,
  (hb_font_t *font, hb_codepoint_t glyph),
  (font, glyph))
LATE(hb_bool_t, hb_font_get_nominal_glyph,
  (hb_font_t *font, hb_codepoint_t unicode, hb_codepoint_t *glyph),
  (font, unicode, glyph))
LATE(unsigned int, hb_ot_name_get_utf8,
  (hb_face_t *face, hb_ot_name_id_t name_id, hb_language_t language, unsigned int *text_size,
   char *text),
  (face, name_id, language, text_size, text))
LATE(void, hb_set_add, (hb_set_t *set, hb_codepoint_t codepoint), (set, codepoint))
LATE(hb_subset_input_t *, hb_subset_input_create_or_fail, (void), ())
LATE(void, hb_subset_input_destroy, (hb_subset_input_t *input), (input))
LATE(hb_set_t *, hb_subset_input_glyph_set, (hb_subset_input_t *input), (input))
LATE(hb_set_t *, hb_subset_input_set,
  (hb_subset_input_t *input, hb_subset_sets_t set_type),
  (input, set_type))
LATE(void, hb_subset_input_set_flags, (hb_subset_input_t *input, unsigned value), (input, value))
LATE(hb_face_t *, hb_subset_or_fail,
  (hb_face_t *source, const hb_subset_input_t *input),
  (source, input))
