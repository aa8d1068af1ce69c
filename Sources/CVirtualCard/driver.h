// One direction of a card, as a program has it open.
#pragma once

#define PIC // to ALSA's macros: the driver is loaded, not linked
#include <alsa/asoundlib.h>
#include <alsa/pcm_external.h>

#include "card.h"

typedef struct {
    snd_pcm_ioplug_t io;
    virtual_card_t *card;
    card_memory *memory;
    card_stream *stream;
    int which;
    uint32_t generation;
    uint32_t breaks;
    uint32_t suspends;
    // Whether it was suspended and has not been resumed since.
    int is_asleep;
    snd_pcm_uframes_t boundary;
    snd_pcm_uframes_t stop_threshold;
    snd_pcm_uframes_t avail_min;
    // The program's place when last looked at, within the boundary.
    snd_pcm_uframes_t appl_seen;
    // How long others have been waited for, in turns.
    int patience;
    // Frames that had passed when the stream ran last.
    int64_t stood;
    // The timer's state, so that it is not set to what it is: -1 off, 0 on at once, else when.
    int64_t armed;
} driver;

// Takes (F_WRLCK) or gives back (F_UNLCK) one direction of the card, which one process at a time may
// have. A negative errno when another has it.
int driver_claim(driver *self, int which, short kind);

// What ALSA calls of a driver that is open.
extern const snd_pcm_ioplug_callback_t driver_callbacks;
