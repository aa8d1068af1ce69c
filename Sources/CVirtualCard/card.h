// What the driver and the functions of virtual_card.h share: the memory of a card.
#pragma once

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>

#include "virtual_card.h"

// One direction of the card.
typedef struct {
    uint32_t is_running;
    uint32_t is_draining;
    uint32_t period;
    uint32_t buffer;
    int32_t process;
    // The card's frame at which the stream's frame 0 passes.
    int64_t start;
    // Frames that the program has written or read.
    int64_t done;
} card_stream;

typedef struct {
    // Counts the times that it was unplugged: what was open before stays dead.
    uint32_t generation;
    uint32_t is_unplugged;
    int32_t unplug_error;
    uint32_t unplug_after;
    uint32_t replug_after;
    uint32_t is_busy;
    uint32_t is_muted;
    uint32_t refused_rate;
    uint32_t breaks;
    uint32_t suspends;
    uint32_t is_stalled;
    uint32_t stall_starts;
} card_faults;

typedef struct {
    uint32_t magic;
    char boot[40];
    pthread_mutex_t lock;
    virtual_card_config config;
    // Hz; 0 while no stream has agreed on one.
    uint32_t rate;
    uint32_t both_have_run;
    // Frames that have passed.
    int64_t position;
    // Where the clock was when it was set going, in frames, and when, in nanoseconds (or in the
    // leader's frames).
    int64_t origin;
    int64_t origin_time;
    card_stream streams[2];
    card_faults faults;
    // The frame up to which the room has told what is heard.
    int64_t heard_end;
    // Changes whenever time passes or the room has spoken.
    _Atomic uint32_t pulse;
    // What the playback stream has written, by the stream's frames.
    double written[virtual_card_history][virtual_card_channel_limit];
    // What has left the loudspeaker, and what the room sends back, by the card's frames.
    double played[virtual_card_history][virtual_card_channel_limit];
    float heard[virtual_card_history][virtual_card_channel_limit];
} card_memory;

struct virtual_card {
    card_memory *memory;
    // The card whose clock drives this one.
    virtual_card_t *leader;
    int file;
};

enum { card_mask = virtual_card_history - 1 };

void card_lock(card_memory *memory);
void card_unlock(card_memory *memory);

// With the lock held:

// Lets the time pass that has passed by the card's clock; a lockstep card's stands.
void card_update(virtual_card_t *card);
// Lets frames pass.
void card_advance(card_memory *memory, int64_t frames);
// Sets the clock going, or anew after it stood.
void card_set_going(virtual_card_t *card);
// Whether the clock may pass: something runs, nothing stalls it, and nobody is waited for.
int card_goes(const card_memory *memory);
// The frame up to which capture can read.
int64_t card_heard(const card_memory *memory);
// A call into the driver, as the script counts them.
void card_count_call(card_memory *memory);
// Wakes whoever waits for the pulse.
void card_pulse(card_memory *memory);

// Without it:

// Waits until the pulse is no longer `seen`, at most for so long.
void card_await_pulse(card_memory *memory, uint32_t seen, int milliseconds);
int64_t card_now(void);
