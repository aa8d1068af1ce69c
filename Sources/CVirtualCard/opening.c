// How a program comes to have the virtual card open. A configuration of ALSA says
//
//     pcm.noctule { type noctule card "/path/of/the/card" }
//
// and may give what a card that is not there yet shall be like (see the table in parse()).

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "driver.h"

int driver_claim(driver *self, int which, short kind)
{
    struct flock range = {.l_type = kind, .l_whence = SEEK_SET, .l_start = which, .l_len = 1};
    return fcntl(self->card->file, F_OFD_SETLK, &range) < 0 ? -EBUSY : 0;
}

static int constrain(driver *self)
{
    static const unsigned accesses[] = {SND_PCM_ACCESS_RW_INTERLEAVED,
                                        SND_PCM_ACCESS_RW_NONINTERLEAVED};
    static const unsigned formats[] = {SND_PCM_FORMAT_S16_LE, SND_PCM_FORMAT_S24_3LE,
                                       SND_PCM_FORMAT_S24_LE, SND_PCM_FORMAT_S32_LE,
                                       SND_PCM_FORMAT_FLOAT_LE};
    const card_memory *memory = self->memory;
    const virtual_card_config *config = &memory->config;
    snd_pcm_ioplug_t *io = &self->io;
    unsigned rates[virtual_card_rate_limit], count = 0;
    int is_agreed = memory->streams[!self->which].buffer != 0;
    for (unsigned index = 0; index < config->rate_count; index++) {
        unsigned rate = config->rates[index];
        if (rate != memory->faults.refused_rate && (!is_agreed || rate == memory->rate))
            rates[count++] = rate;
    }
    if (count == 0) return -EINVAL;
    unsigned channels = config->channels[self->which];
    unsigned most = virtual_card_history / 2 * 4 * channels;
    int result = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_ACCESS, 2, accesses);
    if (result >= 0) result = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_FORMAT, 5, formats);
    if (result >= 0) result = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_RATE, count, rates);
    if (result >= 0) result = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_CHANNELS, channels, channels);
    if (result >= 0) result = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_PERIOD_BYTES, 16 * 2 * channels, most / 2);
    if (result >= 0) result = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_BUFFER_BYTES, 32 * 2 * channels, most);
    if (result >= 0) result = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_PERIODS, 2, 1024);
    return result;
}

// Whether the card may be opened now.
static int admit(driver *self)
{
    card_memory *memory = self->memory;
    card_lock(memory);
    card_count_call(memory);
    card_update(self->card);
    int result = memory->faults.is_unplugged ? -ENODEV : memory->faults.is_busy ? -EBUSY : 0;
    if (result == 0) result = driver_claim(self, self->which, F_WRLCK);
    if (result == 0) {
        self->generation = memory->faults.generation;
        self->breaks = memory->faults.breaks;
        self->suspends = memory->faults.suspends;
        memset(self->stream, 0, sizeof *self->stream);
        self->stream->process = getpid();
        // The other's process may have died without a word.
        if (driver_claim(self, !self->which, F_WRLCK) == 0) {
            memset(&memory->streams[!self->which], 0, sizeof *self->stream);
            driver_claim(self, !self->which, F_UNLCK);
        }
    }
    card_unlock(memory);
    return result;
}

static int open_driver(snd_pcm_t **pcm, const char *name, snd_pcm_stream_t stream, int mode,
                       const char *path, const virtual_card_config *config)
{
    driver *self = calloc(1, sizeof *self);
    if (!self) return -ENOMEM;
    int result = virtual_card_open(&self->card, path, config);
    if (result < 0) goto no_card;
    self->memory = self->card->memory;
    self->which =
        stream == SND_PCM_STREAM_CAPTURE ? virtual_card_capture : virtual_card_playback;
    self->stream = &self->memory->streams[self->which];
    self->boundary = virtual_card_history;
    self->stop_threshold = virtual_card_history;
    self->avail_min = 1;
    self->armed = -1;
    result = admit(self);
    if (result < 0) goto not_admitted;

    self->io.version = SND_PCM_IOPLUG_VERSION;
    self->io.name = "Noctule virtual sound card";
    self->io.flags = SND_PCM_IOPLUG_FLAG_BOUNDARY_WA;
    self->io.callback = &driver_callbacks;
    self->io.private_data = self;
    self->io.poll_events = POLLIN;
    self->io.poll_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (self->io.poll_fd < 0) {
        result = -errno;
        goto not_admitted;
    }
    result = snd_pcm_ioplug_create(&self->io, name, stream, mode);
    if (result < 0) {
        close(self->io.poll_fd);
        goto not_admitted;
    }
    result = constrain(self);
    if (result < 0) {
        snd_pcm_ioplug_delete(&self->io); // closes and frees all of it
        return result;
    }
    *pcm = self->io.pcm;
    return 0;

not_admitted:
    virtual_card_close(self->card);
no_card:
    free(self);
    return result;
}

// Reads `{ 0 48000 1 96000 }` or one rate.
static int parse_rates(snd_config_t *node, virtual_card_config *config)
{
    long rate;
    config->rate_count = 0;
    if (snd_config_get_integer(node, &rate) == 0) {
        config->rates[config->rate_count++] = (uint32_t)rate;
        return 0;
    }
    if (snd_config_get_type(node) != SND_CONFIG_TYPE_COMPOUND) return -EINVAL;
    snd_config_iterator_t place, next;
    snd_config_for_each(place, next, node)
    {
        if (config->rate_count == virtual_card_rate_limit) return -EINVAL;
        int result = snd_config_get_integer(snd_config_iterator_entry(place), &rate);
        if (result < 0) return result;
        config->rates[config->rate_count++] = (uint32_t)rate;
    }
    return 0;
}

// Reads one entry of the configuration; -EINVAL for one that there is not.
static int parse(snd_config_t *node, const char *key, const char **path,
                 virtual_card_config *config)
{
    const struct {
        const char *key;
        uint32_t *value;
        int is_boolean;
    } numbers[] = {
        {"playback_channels", &config->channels[virtual_card_playback], 0},
        {"capture_channels", &config->channels[virtual_card_capture], 0},
        {"delay", &config->delay, 0},
        {"lockstep", &config->is_lockstep, 1},
        {"wait_for_both", &config->waits_for_both, 1},
        {"room", &config->has_room, 1},
    };
    const char *text;
    if (!strcmp(key, "card")) return snd_config_get_string(node, path);
    if (!strcmp(key, "rates")) return parse_rates(node, config);
    if (!strcmp(key, "skew_ppm")) return snd_config_get_ireal(node, &config->skew_ppm);
    if (!strcmp(key, "leader")) {
        int result = snd_config_get_string(node, &text);
        if (result < 0) return result;
        if (strlen(text) >= sizeof config->leader) return -ENAMETOOLONG;
        strcpy(config->leader, text);
        return 0;
    }
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        if (strcmp(key, numbers[index].key)) continue;
        long value;
        int result = numbers[index].is_boolean ? snd_config_get_bool(node)
                                               : snd_config_get_integer(node, &value);
        if (result < 0) return result;
        if (numbers[index].is_boolean) value = result;
        if (value < 0 || value > virtual_card_history) return -EINVAL;
        *numbers[index].value = (uint32_t)value;
        return 0;
    }
    return -EINVAL;
}

SND_PCM_PLUGIN_DEFINE_FUNC(noctule)
{
    (void)root;
    const char *path = NULL;
    virtual_card_config config = virtual_card_default();
    snd_config_iterator_t place, next;
    snd_config_for_each(place, next, conf)
    {
        snd_config_t *node = snd_config_iterator_entry(place);
        const char *key;
        if (snd_config_get_id(node, &key) < 0) continue;
        if (!strcmp(key, "comment") || !strcmp(key, "type") || !strcmp(key, "hint")) continue;
        int result = parse(node, key, &path, &config);
        if (result < 0) {
            SNDERR("noctule: %s: unknown, or not what it should be", key);
            return result;
        }
    }
    if (!path) {
        SNDERR("noctule: no card: say card \"/path/of/a/file\"");
        return -EINVAL;
    }
    return open_driver(pcmp, name, stream, mode, path, &config);
}

SND_PCM_PLUGIN_SYMBOL(noctule);
