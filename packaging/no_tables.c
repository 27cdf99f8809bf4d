// What stands where the tables of ICU would be: 30 MB of languages, currencies and calendars.
//
// Nothing that Evenhold writes depends on them: its words, numbers and dates are its own, and the day
// of today is that of the C library. This is an index of tables with none in it, in the form that ICU
// knows for a program without any. TABLES is the name under which it looks for them.
//
// One thing is missing then, and said: names of time zones in the map of an import, such as
// Europe/Berlin. Offsets such as +01:00 are read.
#include <stdint.h>

const struct {
  uint16_t header_size;
  uint8_t magic[2];
  uint16_t info_size, reserved;
  uint8_t is_big_endian, charset, unit_size, reserved_byte;
  uint8_t format[4], format_version[4], data_version[4];
  uint8_t padding[8];
  uint32_t count, end;
} TABLES __attribute__((aligned(16))) = {
    32,   {0xDA, 0x27}, 20, 0, 0, 0, 2, 0, {'T', 'o', 'C', 'P'}, {1, 0, 0, 0}, {0, 0, 0, 0},
    {0}, 0,            0};
