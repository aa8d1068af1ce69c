// What the virtual card's driver, an I/O plug-in of ALSA, does once it is open.

#include "driver.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "samples.h"

enum {
    // Milliseconds that a lockstep card waits for a process that has stopped playing or recording.
    patience_limit = 1000,
    wait_slice = 5,
};

// With the lock held:

// What the program skipped, forward or back, since it was looked at.
static void follow_program(driver *self)
{
    snd_pcm_uframes_t now = self->io.appl_ptr;
    snd_pcm_sframes_t moved = (snd_pcm_sframes_t)(now - self->appl_seen);
    if (moved < -(snd_pcm_sframes_t)(self->boundary / 2)) moved += self->boundary;
    if (moved > (snd_pcm_sframes_t)(self->boundary / 2)) moved -= self->boundary;
    self->appl_seen = now;
    if (self->which == virtual_card_playback) {
        // What was skipped is silent.
        int64_t first = moved > virtual_card_history ? moved - virtual_card_history : 0;
        for (int64_t index = first; index < moved; index++)
            memset(self->memory->written[(self->stream->done + index) & card_mask], 0,
                   sizeof self->memory->written[0]);
    }
    self->stream->done += moved;
}

// Frames that have passed since the stream's start.
static int64_t passed(driver *self)
{
    if (!self->stream->is_running) return self->stood;
    int64_t end =
        self->which == virtual_card_capture ? card_heard(self->memory) : self->memory->position;
    self->stood = end > self->stream->start ? end - self->stream->start : 0;
    return self->stood;
}

// Frames that the program may write or read.
static int64_t available(driver *self)
{
    int64_t there = passed(self) - self->stream->done;
    return self->which == virtual_card_capture ? there : there + self->stream->buffer;
}

// Frames that are missing before the program has something to do; draining, it waits for the last.
static int64_t missing(driver *self)
{
    int is_draining = self->io.state == SND_PCM_STATE_DRAINING;
    int64_t wanted = is_draining ? self->stream->buffer : (int64_t)self->avail_min;
    return wanted - available(self);
}

// Whether the card is still the one that was opened.
static int is_alive(const driver *self)
{
    return self->memory->faults.generation == self->generation;
}

// What a call says of a card that has gone; the state says so too where the error is ENODEV.
static int gone(driver *self)
{
    int error = self->memory->faults.unplug_error;
    if (error == ENODEV) snd_pcm_ioplug_set_state(&self->io, SND_PCM_STATE_DISCONNECTED);
    return -error;
}

// How far a lockstep card's time may pass before another process must do something: a buffer that
// is empty, or full, would be an xrun.
static int64_t allowed(const driver *self, int64_t frames)
{
    const card_stream *other = &self->memory->streams[!self->which];
    if (!other->is_running || other->process == self->stream->process) return frames;
    int64_t gone_by = self->memory->position - other->start;
    int64_t limit = self->which == virtual_card_capture
                        ? (other->is_draining ? frames : other->done - gone_by - 1)
                        : other->buffer - (gone_by - other->done) - 1;
    return limit < frames ? limit : frames;
}

// Sets the timer that is polled: at once, never, or when the clock will have come so far.
static void arm(driver *self)
{
    card_memory *memory = self->memory;
    int64_t need = missing(self);
    int64_t when;
    if (!is_alive(self)) {
        when = memory->faults.unplug_error ? 0 : -1;
    } else if (memory->faults.is_stalled) {
        when = -1;
    } else if (need <= 0 || (memory->config.is_lockstep && !self->card->leader) ||
               memory->faults.breaks != self->breaks ||
               memory->faults.suspends != self->suspends) {
        when = 0;
    } else if (self->card->leader || memory->config.has_room || !card_goes(memory)) {
        when = card_now() + 1000000;
    } else {
        double rate = memory->rate * (1 + memory->config.skew_ppm * 1e-6);
        double left = (double)(memory->position + need - memory->origin) / rate * 1e9;
        when = memory->origin_time + (int64_t)left + 1000;
    }
    if (when == self->armed && when <= 0) return;
    self->armed = when;
    struct itimerspec timer = {0};
    if (when == 0) timer.it_value.tv_nsec = 1;
    if (when > 0) {
        timer.it_value.tv_sec = when / 1000000000;
        timer.it_value.tv_nsec = when % 1000000000;
    }
    timerfd_settime(self->io.poll_fd, TFD_TIMER_ABSTIME, &timer, NULL);
}

// The calls of ALSA:

static driver *enter(snd_pcm_ioplug_t *io)
{
    driver *self = io->private_data;
    card_lock(self->memory);
    card_count_call(self->memory);
    card_update(self->card);
    follow_program(self);
    return self;
}

static int leave(driver *self, int result)
{
    card_unlock(self->memory);
    return result;
}

static int driver_start(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    card_memory *memory = self->memory;
    if (!is_alive(self)) return leave(self, gone(self));
    int went = card_goes(memory);
    if (memory->faults.is_stalled && memory->faults.stall_starts > 0 &&
        --memory->faults.stall_starts == 0)
        memory->faults.is_stalled = 0;
    self->stream->start = memory->position;
    self->stream->is_running = 1;
    self->stream->is_draining = 0;
    if (memory->streams[!self->which].is_running) memory->both_have_run = 1;
    if (!went) card_set_going(self->card);
    card_pulse(memory);
    arm(self);
    return leave(self, 0);
}

static int driver_stop(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    self->stream->is_running = 0;
    card_pulse(self->memory);
    return leave(self, 0);
}

static snd_pcm_sframes_t driver_pointer(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    card_faults *faults = &self->memory->faults;
    self->stream->is_draining = io->state == SND_PCM_STATE_DRAINING;
    if (!is_alive(self)) {
        if (gone(self) == -EPIPE) return leave(self, -EPIPE);
    } else if (faults->breaks != self->breaks ||
               (self->stream->is_running &&
                available(self) >= (int64_t)self->stop_threshold)) {
        self->breaks = faults->breaks;
        self->stream->is_running = 0;
        return leave(self, -EPIPE);
    } else if (faults->suspends != self->suspends) {
        self->suspends = faults->suspends;
        self->is_asleep = 1;
        self->stream->is_running = 0;
        snd_pcm_ioplug_set_state(io, SND_PCM_STATE_SUSPENDED);
    }
    snd_pcm_sframes_t result = (snd_pcm_sframes_t)(passed(self) % (int64_t)self->boundary);
    card_unlock(self->memory);
    return result;
}

static void write_frames(driver *self, const snd_pcm_channel_area_t *areas,
                         snd_pcm_uframes_t offset, snd_pcm_uframes_t size)
{
    for (unsigned channel = 0; channel < self->io.channels; channel++) {
        const char *place = (const char *)areas[channel].addr + areas[channel].first / 8;
        unsigned step = areas[channel].step / 8;
        for (snd_pcm_uframes_t index = 0; index < size; index++) {
            int64_t frame = self->stream->done + (int64_t)index;
            self->memory->written[frame & card_mask][channel] =
                card_load(place + (offset + index) * step, self->io.format);
        }
    }
}

static double heard(const card_memory *memory, int64_t frame, unsigned channel)
{
    if (memory->faults.is_muted) return 0;
    if (memory->config.has_room) return memory->heard[frame & card_mask][channel];
    int64_t source = frame - memory->config.delay;
    if (source < 0 || channel >= memory->config.channels[virtual_card_playback]) return 0;
    return memory->played[source & card_mask][channel];
}

static void read_frames(driver *self, const snd_pcm_channel_area_t *areas,
                        snd_pcm_uframes_t offset, snd_pcm_uframes_t size)
{
    int64_t first = self->stream->start + self->stream->done;
    for (unsigned channel = 0; channel < self->io.channels; channel++) {
        char *place = (char *)areas[channel].addr + areas[channel].first / 8;
        unsigned step = areas[channel].step / 8;
        for (snd_pcm_uframes_t index = 0; index < size; index++)
            card_store(place + (offset + index) * step, self->io.format,
                       heard(self->memory, first + (int64_t)index, channel));
    }
}

static snd_pcm_sframes_t driver_transfer(snd_pcm_ioplug_t *io,
                                         const snd_pcm_channel_area_t *areas,
                                         snd_pcm_uframes_t offset, snd_pcm_uframes_t size)
{
    driver *self = enter(io);
    if (!is_alive(self) && self->memory->faults.unplug_error) return leave(self, gone(self));
    if (self->which == virtual_card_playback) {
        write_frames(self, areas, offset, size);
    } else {
        read_frames(self, areas, offset, size);
    }
    // ALSA moves its own pointer when this has returned; the card must not wait for the next call.
    self->stream->done += (int64_t)size;
    self->appl_seen = (self->appl_seen + size) % self->boundary;
    card_unlock(self->memory);
    return (snd_pcm_sframes_t)size;
}

static int driver_hw_params(snd_pcm_ioplug_t *io, snd_pcm_hw_params_t *parameters)
{
    (void)parameters;
    driver *self = enter(io);
    card_memory *memory = self->memory;
    if (!is_alive(self)) return leave(self, -ENODEV);
    if (io->rate == memory->faults.refused_rate) return leave(self, -EINVAL);
    const card_stream *other = &memory->streams[!self->which];
    if (other->buffer && io->rate != memory->rate) return leave(self, -EINVAL);
    memory->rate = io->rate;
    self->stream->period = (uint32_t)io->period_size;
    self->stream->buffer = (uint32_t)io->buffer_size;
    return leave(self, 0);
}

static int driver_hw_free(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    self->stream->is_running = 0;
    self->stream->buffer = 0;
    return leave(self, 0);
}

static int driver_sw_params(snd_pcm_ioplug_t *io, snd_pcm_sw_params_t *parameters)
{
    driver *self = enter(io);
    int result = snd_pcm_sw_params_get_boundary(parameters, &self->boundary);
    if (result == 0)
        result = snd_pcm_sw_params_get_stop_threshold(parameters, &self->stop_threshold);
    if (result == 0) result = snd_pcm_sw_params_get_avail_min(parameters, &self->avail_min);
    return leave(self, result);
}

static int driver_prepare(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    // Hardware that wants to be woken before it takes anything else.
    if (self->is_asleep) return leave(self, -ESTRPIPE);
    self->stream->is_running = 0;
    self->stream->is_draining = 0;
    self->stream->done = 0;
    self->stood = 0;
    self->appl_seen = 0;
    self->breaks = self->memory->faults.breaks;
    self->suspends = self->memory->faults.suspends;
    if (self->which == virtual_card_playback)
        memset(self->memory->written, 0, sizeof self->memory->written);
    arm(self);
    return leave(self, is_alive(self) ? 0 : gone(self));
}

static int driver_resume(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    self->is_asleep = 0;
    return leave(self, is_alive(self) ? 0 : gone(self));
}

static int driver_poll_descriptors_count(snd_pcm_ioplug_t *io)
{
    (void)io;
    return 1;
}

static int driver_poll_descriptors(snd_pcm_ioplug_t *io, struct pollfd *descriptors,
                                   unsigned space)
{
    if (space < 1) return 0;
    driver *self = enter(io);
    arm(self);
    descriptors->fd = io->poll_fd;
    descriptors->events = POLLIN;
    descriptors->revents = 0;
    return leave(self, 1);
}

// Lets a lockstep card's time pass until the program that waits has something to do.
static void step(driver *self)
{
    card_memory *memory = self->memory;
    int64_t need = missing(self);
    int64_t unheard = memory->position - card_heard(memory);
    int64_t behind = self->which == virtual_card_capture ? unheard : 0;
    int may_pass = card_goes(memory) && unheard < virtual_card_history / 4;
    if (need > behind && may_pass) {
        int64_t frames = allowed(self, need - behind);
        if (frames <= 0 && self->patience++ * wait_slice >= patience_limit) frames = need - behind;
        if (frames > 0) {
            self->patience = 0;
            card_advance(memory, frames);
        }
    }
    if (missing(self) <= 0 || memory->faults.is_stalled) return;
    uint32_t seen = atomic_load(&memory->pulse);
    card_unlock(memory);
    card_await_pulse(memory, seen, wait_slice);
    card_lock(memory);
}

static int driver_poll_revents(snd_pcm_ioplug_t *io, struct pollfd *descriptors, unsigned count,
                               unsigned short *events)
{
    if (count < 1) return -EINVAL;
    driver *self = enter(io);
    const card_memory *memory = self->memory;
    self->stream->is_draining = io->state == SND_PCM_STATE_DRAINING;
    *events = 0;
    if (!descriptors->revents) return leave(self, 0);
    if (memory->config.is_lockstep && !self->card->leader && is_alive(self) &&
        !memory->faults.is_stalled && self->stream->is_running)
        step(self);
    if (!is_alive(self)) {
        int error = gone(self);
        if (error == -EBADFD || error == -EIO) return leave(self, error);
        if (error) *events = POLLERR;
    } else if (memory->faults.breaks != self->breaks ||
               memory->faults.suspends != self->suspends) {
        *events = POLLERR;
    } else if (!memory->faults.is_stalled && missing(self) <= 0) {
        *events = self->which == virtual_card_playback ? POLLOUT : POLLIN;
    }
    arm(self);
    return leave(self, 0);
}

static int driver_close(snd_pcm_ioplug_t *io)
{
    driver *self = enter(io);
    card_memory *memory = self->memory;
    memset(self->stream, 0, sizeof *self->stream);
    if (memory->streams[!self->which].buffer == 0) memory->both_have_run = 0;
    card_pulse(memory);
    // Not left to closing the file: a child that has been forked and has not begun its program yet still
    // has it open.
    driver_claim(self, self->which, F_UNLCK);
    card_unlock(memory);
    virtual_card_close(self->card);
    close(io->poll_fd);
    free(self);
    return 0;
}

const snd_pcm_ioplug_callback_t driver_callbacks = {
    .start = driver_start,
    .stop = driver_stop,
    .pointer = driver_pointer,
    .transfer = driver_transfer,
    .close = driver_close,
    .hw_params = driver_hw_params,
    .hw_free = driver_hw_free,
    .sw_params = driver_sw_params,
    .prepare = driver_prepare,
    .resume = driver_resume,
    .poll_descriptors_count = driver_poll_descriptors_count,
    .poll_descriptors = driver_poll_descriptors,
    .poll_revents = driver_poll_revents,
};
