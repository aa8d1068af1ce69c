#include "card.h"

#include <errno.h>
#include <string.h>

int64_t virtual_card_begin_room(virtual_card_t *card, uint32_t ahead)
{
    card_memory *memory = card->memory;
    if (!memory->config.has_room || ahead > virtual_card_history / 2) return -EINVAL;
    card_lock(memory);
    card_update(card);
    int64_t first = memory->position;
    memset(memory->heard, 0, sizeof memory->heard);
    memory->heard_end = first + ahead;
    card_pulse(memory);
    card_unlock(memory);
    return first;
}

int64_t virtual_card_take(virtual_card_t *card, int64_t first, float *frames, int64_t count,
                          int milliseconds)
{
    card_memory *memory = card->memory;
    uint32_t channels = memory->config.channels[virtual_card_playback];
    uint32_t seen = atomic_load(&memory->pulse);
    card_lock(memory);
    card_update(card);
    int64_t there = memory->position - first;
    if (there > virtual_card_history) {
        card_unlock(memory);
        return -EPIPE;
    }
    if (there > count) there = count;
    for (int64_t index = 0; index < there; index++) {
        const double *played = memory->played[(first + index) & card_mask];
        double sum = 0;
        for (uint32_t channel = 0; channel < channels; channel++) sum += played[channel];
        frames[index] = (float)(sum / channels);
    }
    int goes_by_itself = card_goes(memory) && (!memory->config.is_lockstep || card->leader);
    card_unlock(memory);
    if (there > 0) return there;
    // A card whose clock goes by itself pulses only when somebody looks: look every millisecond.
    card_await_pulse(memory, seen, goes_by_itself ? 1 : milliseconds);
    return 0;
}

int virtual_card_hear(virtual_card_t *card, const float *samples, int64_t stride,
                      uint32_t channels, int64_t count)
{
    card_memory *memory = card->memory;
    if (channels > virtual_card_channel_limit || count > virtual_card_history) return -EINVAL;
    card_lock(memory);
    for (int64_t index = 0; index < count; index++) {
        float *place = memory->heard[(memory->heard_end + index) & card_mask];
        memset(place, 0, sizeof memory->heard[0]);
        for (uint32_t channel = 0; channel < channels; channel++)
            place[channel] = samples[channel * stride + index];
    }
    memory->heard_end += count;
    card_pulse(memory);
    card_unlock(memory);
    return 0;
}
