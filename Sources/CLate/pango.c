/* The functions of Pango, and of Fontconfig and GObject under it, that the room Paper calls. */
#include <pango/pango.h>
#include <pango/pangoft2.h>

#include "CLate.h"
#include "late.h"

/* It brings the others, in which a function is looked for too. */
#define LIBRARY "libpangoft2-1.0.so.0"

bool late_typesetting_is_there(void) {
  return late_library(LIBRARY) != NULL && late_library("libharfbuzz-subset.so.0") != NULL;
}

LATE(FcBool, FcConfigBuildFonts, (FcConfig *config), (config))
LATE(FcConfig *, FcConfigCreate, (void), ())
LATE(void, FcConfigDestroy, (FcConfig *config), (config))
LATE(FcBool, FcConfigParseAndLoadFromMemory,
  (FcConfig *config, const FcChar8 *buffer, FcBool complain),
  (config, buffer, complain))
LATE(FcFontSet *, FcFontList, (FcConfig *config, FcPattern *p, FcObjectSet *os), (config, p, os))
LATE(void, FcFontSetDestroy, (FcFontSet *s), (s))
LATE(FcBool, FcObjectSetAdd, (FcObjectSet *os, const char *object), (os, object))
LATE(FcObjectSet *, FcObjectSetCreate, (void), ())
LATE(void, FcObjectSetDestroy, (FcObjectSet *os), (os))
LATE(FcBool, FcPatternAddString,
  (FcPattern *p, const char *object, const FcChar8 *s),
  (p, object, s))
LATE(FcPattern *, FcPatternCreate, (void), ())
LATE(void, FcPatternDestroy, (FcPattern *p), (p))
LATE(void, g_object_unref, (gpointer object), (object))
LATE(PangoAttribute *, pango_attr_insert_hyphens_new, (gboolean insert_hyphens), (insert_hyphens))
LATE(PangoAttribute *, pango_attr_family_new, (const char *family), (family))
LATE(void, pango_attr_list_insert, (PangoAttrList *list, PangoAttribute *attr), (list, attr))
LATE(PangoAttrList *, pango_attr_list_new, (void), ())
LATE(void, pango_attr_list_unref, (PangoAttrList *list), (list))
LATE(PangoAttribute *, pango_attr_size_new_absolute, (int size), (size))
LATE(void, pango_context_set_base_dir,
  (PangoContext *context, PangoDirection direction),
  (context, direction))
LATE(void, pango_context_set_language,
  (PangoContext *context, PangoLanguage *language),
  (context, language))
LATE(void, pango_context_set_round_glyph_positions,
  (PangoContext *context, gboolean round_positions),
  (context, round_positions))
LATE(void, pango_fc_font_map_set_config,
  (PangoFcFontMap *fcfontmap, FcConfig *fcconfig),
  (fcfontmap, fcconfig))
LATE(PangoFontDescription *, pango_font_describe_with_absolute_size, (PangoFont *font), (font))
LATE(void, pango_font_description_free, (PangoFontDescription *desc), (desc))
LATE(gint, pango_font_description_get_size, (const PangoFontDescription *desc), (desc))
LATE(PangoFontDescription *, pango_font_description_new, (void), ())
LATE(void, pango_font_description_set_absolute_size,
  (PangoFontDescription *desc, double size),
  (desc, size))
LATE(void, pango_font_description_set_family,
  (PangoFontDescription *desc, const char *family),
  (desc, family))
LATE(void, pango_font_description_set_weight,
  (PangoFontDescription *desc, PangoWeight weight),
  (desc, weight))
LATE(hb_font_t *, pango_font_get_hb_font, (PangoFont *font), (font))
LATE(PangoContext *, pango_font_map_create_context, (PangoFontMap *fontmap), (fontmap))
LATE(PangoFontMap *, pango_ft2_font_map_new, (void), ())
LATE(void, pango_ft2_font_map_set_resolution,
  (PangoFT2FontMap *fontmap, double dpi_x, double dpi_y),
  (fontmap, dpi_x, dpi_y))
LATE(PangoLanguage *, pango_language_from_string, (const char *language), (language))
LATE(PangoLayoutIter *, pango_layout_get_iter, (PangoLayout *layout), (layout))
LATE(const char *, pango_layout_get_text, (PangoLayout *layout), (layout))
LATE(int, pango_layout_get_unknown_glyphs_count, (PangoLayout *layout), (layout))
LATE(void, pango_layout_iter_free, (PangoLayoutIter *iter), (iter))
LATE(int, pango_layout_iter_get_baseline, (PangoLayoutIter *iter), (iter))
LATE(void, pango_layout_iter_get_line_extents,
  (PangoLayoutIter *iter, PangoRectangle *ink_rect, PangoRectangle *logical_rect),
  (iter, ink_rect, logical_rect))
LATE(PangoLayoutLine *, pango_layout_iter_get_line_readonly, (PangoLayoutIter *iter), (iter))
LATE(gboolean, pango_layout_iter_next_line, (PangoLayoutIter *iter), (iter))
LATE(PangoLayout *, pango_layout_new, (PangoContext *context), (context))
LATE(void, pango_layout_set_alignment,
  (PangoLayout *layout, PangoAlignment alignment),
  (layout, alignment))
LATE(void, pango_layout_set_attributes,
  (PangoLayout *layout, PangoAttrList *attrs),
  (layout, attrs))
LATE(void, pango_layout_set_auto_dir, (PangoLayout *layout, gboolean auto_dir), (layout, auto_dir))
LATE(void, pango_layout_set_font_description,
  (PangoLayout *layout, const PangoFontDescription *desc),
  (layout, desc))
LATE(void, pango_layout_set_line_spacing, (PangoLayout *layout, float factor), (layout, factor))
LATE(void, pango_layout_set_text,
  (PangoLayout *layout, const char *text, int length),
  (layout, text, length))
LATE(void, pango_layout_set_width, (PangoLayout *layout, int width), (layout, width))
LATE(void, pango_layout_set_wrap, (PangoLayout *layout, PangoWrapMode wrap), (layout, wrap))
