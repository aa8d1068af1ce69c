#include "samples.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

double card_load(const char *place, snd_pcm_format_t format)
{
    int16_t s16;
    int32_t s32;
    float f32;
    uint8_t bytes[3];
    switch (format) {
    case SND_PCM_FORMAT_S16_LE:
        memcpy(&s16, place, sizeof s16);
        return s16 * 0x1p-15;
    case SND_PCM_FORMAT_S24_3LE:
        memcpy(bytes, place, sizeof bytes);
        s32 = (int32_t)((uint32_t)bytes[0] << 8 | (uint32_t)bytes[1] << 16 |
                        (uint32_t)bytes[2] << 24);
        return s32 * 0x1p-31;
    case SND_PCM_FORMAT_S24_LE:
        memcpy(&s32, place, sizeof s32);
        return (int32_t)((uint32_t)s32 << 8) * 0x1p-31;
    case SND_PCM_FORMAT_S32_LE:
        memcpy(&s32, place, sizeof s32);
        return s32 * 0x1p-31;
    default:
        memcpy(&f32, place, sizeof f32);
        return f32;
    }
}

static int32_t step(double sample, double scale)
{
    double value = nearbyint(sample * scale);
    if (!(value > -scale)) return isnan(value) ? 0 : (int32_t)-scale;
    return value > scale - 1 ? (int32_t)(scale - 1) : (int32_t)value;
}

void card_store(char *place, snd_pcm_format_t format, double sample)
{
    int32_t s32;
    int16_t s16;
    float f32;
    switch (format) {
    case SND_PCM_FORMAT_S16_LE:
        s16 = (int16_t)step(sample, 0x1p15);
        memcpy(place, &s16, sizeof s16);
        break;
    case SND_PCM_FORMAT_S24_3LE:
        s32 = step(sample, 0x1p23);
        memcpy(place, &s32, 3);
        break;
    case SND_PCM_FORMAT_S24_LE:
        s32 = step(sample, 0x1p23);
        memcpy(place, &s32, sizeof s32);
        break;
    case SND_PCM_FORMAT_S32_LE:
        s32 = step(sample, 0x1p31);
        memcpy(place, &s32, sizeof s32);
        break;
    default:
        f32 = (float)sample;
        memcpy(place, &f32, sizeof f32);
    }
}
