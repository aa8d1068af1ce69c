#define _GNU_SOURCE
#include "card.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/futex.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { card_magic = 0x4e434431 };

virtual_card_config virtual_card_default(void)
{
    return (virtual_card_config){
        .rates = {44100, 48000, 96000, 192000}, .rate_count = 4, .channels = {2, 2}};
}

static int is_sound(const virtual_card_config *config)
{
    int good = config->rate_count > 0 && config->rate_count <= virtual_card_rate_limit &&
               config->delay <= virtual_card_history / 2 && fabs(config->skew_ppm) < 1e5;
    for (int stream = 0; stream < 2; stream++)
        good = good && config->channels[stream] > 0 &&
               config->channels[stream] <= virtual_card_channel_limit;
    return good;
}

// What tells this boot of the machine from others: a lock left from another would hold for ever.
static void read_boot(char boot[40])
{
    memset(boot, 0, 40);
    int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    if (read(file, boot, 36) < 0) boot[0] = 0;
    close(file);
}

static int initialize(card_memory *memory, const virtual_card_config *config)
{
    pthread_mutexattr_t kind;
    int error = pthread_mutexattr_init(&kind);
    if (error) return -error;
    error = pthread_mutexattr_setpshared(&kind, PTHREAD_PROCESS_SHARED);
    if (!error) error = pthread_mutexattr_setrobust(&kind, PTHREAD_MUTEX_ROBUST);
    if (!error) error = pthread_mutex_init(&memory->lock, &kind);
    pthread_mutexattr_destroy(&kind);
    if (error) return -error;
    memory->config = *config;
    read_boot(memory->boot);
    memory->magic = card_magic;
    return 0;
}

static int map(int file, card_memory **memory)
{
    void *place = mmap(NULL, sizeof(card_memory), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (place == MAP_FAILED) return -errno;
    *memory = place;
    return 0;
}

// Makes a card under a name of its own and links it to the path: nobody sees half of one.
static int create(const char *path, const virtual_card_config *config)
{
    if (!is_sound(config)) return -EINVAL;
    char draft[PATH_MAX];
    if (snprintf(draft, sizeof draft, "%s.XXXXXX", path) >= (int)sizeof draft)
        return -ENAMETOOLONG;
    int file = mkostemp(draft, O_CLOEXEC);
    if (file < 0) return -errno;
    card_memory *memory = NULL;
    int result = ftruncate(file, sizeof *memory) < 0 ? -errno : map(file, &memory);
    if (result == 0) {
        result = initialize(memory, config);
        munmap(memory, sizeof *memory);
    }
    if (result == 0 && link(draft, path) < 0 && errno != EEXIST) result = -errno;
    unlink(draft);
    close(file);
    return result;
}

// Opens a card that is there; -ESTALE where it is none of this boot's.
static int attach(virtual_card_t *card, const char *path)
{
    card->file = open(path, O_RDWR | O_CLOEXEC);
    if (card->file < 0) return -errno;
    off_t size = lseek(card->file, 0, SEEK_END);
    int result = size == (off_t)sizeof(card_memory) ? map(card->file, &card->memory) : -ESTALE;
    if (result == 0) {
        char boot[40];
        read_boot(boot);
        if (card->memory->magic == card_magic && !memcmp(card->memory->boot, boot, sizeof boot))
            return 0;
        munmap(card->memory, sizeof *card->memory);
        result = -ESTALE;
    }
    close(card->file);
    return result;
}

int virtual_card_open(virtual_card_t **opened, const char *path, const virtual_card_config *config)
{
    virtual_card_t *card = calloc(1, sizeof *card);
    if (!card) return -ENOMEM;
    int result = attach(card, path);
    if (result == -ESTALE && config) {
        unlink(path);
        result = -ENOENT;
    }
    if (result == -ENOENT && config) {
        result = create(path, config);
        if (result == 0) result = attach(card, path);
    }
    if (result == 0 && card->memory->config.leader[0]) {
        result = virtual_card_open(&card->leader, card->memory->config.leader, NULL);
        if (result < 0) {
            munmap(card->memory, sizeof *card->memory);
            close(card->file);
        }
    }
    if (result < 0) {
        free(card);
        return result;
    }
    *opened = card;
    return 0;
}

void virtual_card_close(virtual_card_t *card)
{
    if (card->leader) virtual_card_close(card->leader);
    munmap(card->memory, sizeof *card->memory);
    close(card->file);
    free(card);
}

void card_lock(card_memory *memory)
{
    // Whoever died with the lock left the card between two frames at worst.
    if (pthread_mutex_lock(&memory->lock) == EOWNERDEAD) pthread_mutex_consistent(&memory->lock);
}

void card_unlock(card_memory *memory)
{
    pthread_mutex_unlock(&memory->lock);
}

int64_t card_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000ll + now.tv_nsec;
}

void card_pulse(card_memory *memory)
{
    atomic_fetch_add(&memory->pulse, 1);
    syscall(SYS_futex, &memory->pulse, FUTEX_WAKE, INT32_MAX, NULL, NULL, 0);
}

void card_await_pulse(card_memory *memory, uint32_t seen, int milliseconds)
{
    struct timespec limit = {milliseconds / 1000, milliseconds % 1000 * 1000000l};
    syscall(SYS_futex, &memory->pulse, FUTEX_WAIT, seen, &limit, NULL, 0);
}

int card_goes(const card_memory *memory)
{
    const card_stream *streams = memory->streams;
    if (memory->faults.is_stalled || memory->faults.is_unplugged) return 0;
    if (memory->config.waits_for_both && !memory->both_have_run) return 0;
    return streams[0].is_running || streams[1].is_running;
}

// The time that drives the card: the leader's frames, or nanoseconds.
static int64_t drive(virtual_card_t *card)
{
    return card->leader ? virtual_card_position(card->leader) : card_now();
}

void card_set_going(virtual_card_t *card)
{
    card->memory->origin = card->memory->position;
    card->memory->origin_time = drive(card);
}

void card_update(virtual_card_t *card)
{
    card_memory *memory = card->memory;
    if (memory->config.is_lockstep && !card->leader) return;
    if (!card_goes(memory)) {
        card_set_going(card);
        return;
    }
    double passed = drive(card) - memory->origin_time;
    double frames = card->leader ? passed : passed * 1e-9 * memory->rate;
    int64_t position = memory->origin + (int64_t)floor(frames * (1 + memory->config.skew_ppm * 1e-6));
    if (position > memory->position) card_advance(memory, position - memory->position);
}

void card_advance(card_memory *memory, int64_t frames)
{
    const card_stream *stream = &memory->streams[virtual_card_playback];
    int64_t end = memory->position + frames;
    // What is older than the history is forgotten anyway.
    int64_t frame = memory->position;
    if (frames > virtual_card_history) frame = end - virtual_card_history;
    for (; frame < end; frame++) {
        double *place = memory->played[frame & card_mask];
        int64_t number = frame - stream->start;
        if (stream->is_running && number >= 0 && number < stream->done) {
            memcpy(place, memory->written[number & card_mask], sizeof memory->played[0]);
        } else {
            memset(place, 0, sizeof memory->played[0]);
        }
    }
    memory->position = end;
    card_pulse(memory);
}

int64_t card_heard(const card_memory *memory)
{
    if (!memory->config.has_room || memory->heard_end > memory->position) return memory->position;
    return memory->heard_end;
}

virtual_card_config virtual_card_get_config(virtual_card_t *card)
{
    return card->memory->config;
}

int64_t virtual_card_position(virtual_card_t *card)
{
    card_lock(card->memory);
    card_update(card);
    int64_t position = card->memory->position;
    card_unlock(card->memory);
    return position;
}

int64_t virtual_card_time(virtual_card_t *card)
{
    int64_t position = virtual_card_position(card);
    uint32_t rate = card->memory->rate ? card->memory->rate : 48000;
    return position / rate * 1000000000ll + position % rate * 1000000000ll / rate;
}
