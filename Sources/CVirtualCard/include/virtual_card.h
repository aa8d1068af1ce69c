// A sound card that is a file: memory which the programs that play, record and furnish the room
// share. The ALSA plug-in in this folder is its driver; these functions make cards, put a room
// between loudspeaker and microphones, and inject faults.
//
// Results are 0 or more, or a negative errno. Every function may be called from any thread and
// process, and none but open and close allocates.
#pragma once

#include <stdint.h>

enum {
    virtual_card_playback = 0,
    virtual_card_capture = 1,
    virtual_card_channel_limit = 8,
    virtual_card_rate_limit = 8,
    // Frames of the past that a card keeps: 1.4 s at 48 kHz. A power of two.
    virtual_card_history = 1 << 16,
    virtual_card_path_limit = 256,
};

typedef struct virtual_card virtual_card_t;

// What a card is like; fixed when it is made.
typedef struct {
    // Hz; at least one.
    uint32_t rates[virtual_card_rate_limit];
    uint32_t rate_count;
    uint32_t channels[2];
    // Frames from the loudspeaker to the microphones, 0 ... half the history.
    uint32_t delay;
    // Whether time passes only when somebody waits for the card.
    uint32_t is_lockstep;
    // Whether time stands until playback and capture have both been started.
    uint32_t waits_for_both;
    // Whether a room, by virtual_card_hear, makes what is heard of what is played.
    uint32_t has_room;
    // How much faster than nominal the card's clock runs.
    double skew_ppm;
    // The file of a card whose clock drives this one, skewed; empty for a clock of its own.
    char leader[virtual_card_path_limit];
} virtual_card_config;

// The configuration that a card has unless told otherwise.
virtual_card_config virtual_card_default(void);

// Opens the card at a path; makes it where `config` is given and there is none from this boot.
int virtual_card_open(virtual_card_t **card, const char *path, const virtual_card_config *config);
void virtual_card_close(virtual_card_t *card);

virtual_card_config virtual_card_get_config(virtual_card_t *card);
// Frames that have passed since the card was made.
int64_t virtual_card_position(virtual_card_t *card);
// The same in nanoseconds at the agreed rate; for lockstep, the only time there is.
int64_t virtual_card_time(virtual_card_t *card);

// The room. It gets what was played frame by frame, and says what is heard in which frame.

// Starts a room now: what is heard before `ahead` frames from now is silence.
// Returns the first frame that it has to take.
int64_t virtual_card_begin_room(virtual_card_t *card, uint32_t ahead);
// Waits until frames from `first` on have been played, at most for `milliseconds`; gives at most
// `count` of them, the mean of the channels. Returns how many; 0 when there are none yet.
int64_t virtual_card_take(virtual_card_t *card, int64_t first, float *frames, int64_t count,
                          int milliseconds);
// Says what is heard next: `count` frames of each channel, planar, `stride` samples apart.
int virtual_card_hear(virtual_card_t *card, const float *samples, int64_t stride,
                      uint32_t channels, int64_t count);

// Faults.

// Pulls the plug. `error` is what calls say to whoever has it open: ENODEV, EBADFD, EIO, EPIPE, or
// 0 where it just goes silent.
int virtual_card_unplug(virtual_card_t *card, int error);
int virtual_card_replug(virtual_card_t *card);
// Unplugs at the so-manieth call into the driver from now, and replugs so many calls later.
int virtual_card_script(virtual_card_t *card, uint32_t unplug_after, uint32_t replug_after,
                        int error);
// Whether the script is over.
int virtual_card_is_plugged(virtual_card_t *card);
// Lets time pass without waking anybody, as when the machine was busy elsewhere.
int virtual_card_leap(virtual_card_t *card, int64_t frames);
// Stops the streams that run as a driver does at an xrun.
int virtual_card_break(virtual_card_t *card);
int virtual_card_suspend(virtual_card_t *card);
// No frame comes until streams have been started so many times; 0: until called with `is_on` 0.
int virtual_card_stall(virtual_card_t *card, int is_on, uint32_t starts);
int virtual_card_set_busy(virtual_card_t *card, int is_busy);
// Capture gives zeros.
int virtual_card_set_muted(virtual_card_t *card, int is_muted);
// Hz; 0: none.
int virtual_card_refuse_rate(virtual_card_t *card, uint32_t rate);
