// Written by tools/schema.
// swift-format-ignore-file

/// The JSON Schema of events, as it is in schema/event.json.
public enum EventSchema {
    /// The schema, with a line's end at its end.
    public static let text = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:noctule:schema:event:v1",
          "title": "An event of Noctule",
          "description": "CloudEvents 1.0 in its JSON format; data by the type.",
          "type": "object",
          "properties": {
            "specversion": {
              "const": "1.0"
            },
            "id": {
              "description": "Unique within the source.",
              "type": "string",
              "minLength": 1
            },
            "source": {
              "description": "Who tells it: the file offline, urn:noctule:<node> live.",
              "type": "string",
              "format": "uri-reference",
              "minLength": 1
            },
            "type": {
              "enum": [
                "noctule.selftest.completed.v1",
                "noctule.motion.started.v1",
                "noctule.motion.ended.v1",
                "noctule.occupancy.started.v1",
                "noctule.occupancy.ended.v1",
                "noctule.utterance.started.v1",
                "noctule.utterance.ended.v1",
                "noctule.wakeword.detected.v1",
                "noctule.wakeword.yielded.v1",
                "noctule.health.stream.started.v1",
                "noctule.health.load.v1",
                "noctule.health.xrun.v1",
                "noctule.health.overload.v1",
                "noctule.health.device.lost.v1",
                "noctule.health.device.back.v1",
                "noctule.health.microphone.muted.v1",
                "noctule.health.microphone.back.v1",
                "noctule.health.events.dropped.v1",
                "noctule.playback.started.v1",
                "noctule.playback.stalled.v1",
                "noctule.playback.ended.v1",
                "noctule.simulation.rendered.v1"
              ]
            },
            "time": {
              "description": "When it happened, in UTC.",
              "type": "string",
              "format": "date-time",
              "pattern": "Z$"
            },
            "sequence": {
              "description": "Its number among the source's events, without gaps.",
              "type": "integer",
              "minimum": 1
            },
            "data": {
              "type": "object"
            }
          },
          "required": [
            "specversion",
            "id",
            "source",
            "type",
            "sequence",
            "data"
          ],
          "additionalProperties": false,
          "oneOf": [
            {
              "description": "The probe was looked for and measured.",
              "properties": {
                "type": {
                  "const": "noctule.selftest.completed.v1"
                },
                "data": {
                  "$ref": "#/$defs/SelfTestData"
                }
              }
            },
            {
              "description": "Something began to move.",
              "properties": {
                "type": {
                  "const": "noctule.motion.started.v1"
                },
                "data": {
                  "$ref": "#/$defs/InstantData"
                }
              }
            },
            {
              "description": "Something had moved.",
              "properties": {
                "type": {
                  "const": "noctule.motion.ended.v1"
                },
                "data": {
                  "$ref": "#/$defs/MotionData"
                }
              }
            },
            {
              "description": "Somebody came.",
              "properties": {
                "type": {
                  "const": "noctule.occupancy.started.v1"
                },
                "data": {
                  "$ref": "#/$defs/InstantData"
                }
              }
            },
            {
              "description": "Somebody had been there.",
              "properties": {
                "type": {
                  "const": "noctule.occupancy.ended.v1"
                },
                "data": {
                  "$ref": "#/$defs/OccupancyData"
                }
              }
            },
            {
              "description": "Somebody began to speak.",
              "properties": {
                "type": {
                  "const": "noctule.utterance.started.v1"
                },
                "data": {
                  "$ref": "#/$defs/InstantData"
                }
              }
            },
            {
              "description": "Somebody had spoken.",
              "properties": {
                "type": {
                  "const": "noctule.utterance.ended.v1"
                },
                "data": {
                  "$ref": "#/$defs/UtteranceData"
                }
              }
            },
            {
              "description": "A keyword was spoken.",
              "properties": {
                "type": {
                  "const": "noctule.wakeword.detected.v1"
                },
                "data": {
                  "$ref": "#/$defs/WakeWordData"
                }
              }
            },
            {
              "description": "A keyword was spoken, and another rig answers.",
              "properties": {
                "type": {
                  "const": "noctule.wakeword.yielded.v1"
                },
                "data": {
                  "$ref": "#/$defs/WakeWordData"
                }
              }
            },
            {
              "description": "A live stream has begun.",
              "properties": {
                "type": {
                  "const": "noctule.health.stream.started.v1"
                },
                "data": {
                  "$ref": "#/$defs/StreamData"
                }
              }
            },
            {
              "description": "What the live loop has cost and lost.",
              "properties": {
                "type": {
                  "const": "noctule.health.load.v1"
                },
                "data": {
                  "$ref": "#/$defs/LoadData"
                }
              }
            },
            {
              "description": "The card lost frames.",
              "properties": {
                "type": {
                  "const": "noctule.health.xrun.v1"
                },
                "data": {
                  "$ref": "#/$defs/XrunData"
                }
              }
            },
            {
              "description": "A step took longer than its audio lasts.",
              "properties": {
                "type": {
                  "const": "noctule.health.overload.v1"
                },
                "data": {
                  "$ref": "#/$defs/OverloadData"
                }
              }
            },
            {
              "description": "The card went away.",
              "properties": {
                "type": {
                  "const": "noctule.health.device.lost.v1"
                },
                "data": {
                  "$ref": "#/$defs/DeviceLostData"
                }
              }
            },
            {
              "description": "The card is back.",
              "properties": {
                "type": {
                  "const": "noctule.health.device.back.v1"
                },
                "data": {
                  "$ref": "#/$defs/DeviceBackData"
                }
              }
            },
            {
              "description": "The microphones are muted.",
              "properties": {
                "type": {
                  "const": "noctule.health.microphone.muted.v1"
                },
                "data": {
                  "$ref": "#/$defs/MicrophoneMutedData"
                }
              }
            },
            {
              "description": "The microphones are heard again.",
              "properties": {
                "type": {
                  "const": "noctule.health.microphone.back.v1"
                },
                "data": {
                  "$ref": "#/$defs/InstantData"
                }
              }
            },
            {
              "description": "Told events went, to make room for others.",
              "properties": {
                "type": {
                  "const": "noctule.health.events.dropped.v1"
                },
                "data": {
                  "$ref": "#/$defs/EventsDroppedData"
                }
              }
            },
            {
              "description": "Something began to play.",
              "properties": {
                "type": {
                  "const": "noctule.playback.started.v1"
                },
                "data": {
                  "$ref": "#/$defs/PlaybackMomentData"
                }
              }
            },
            {
              "description": "Something that plays has nothing to play.",
              "properties": {
                "type": {
                  "const": "noctule.playback.stalled.v1"
                },
                "data": {
                  "$ref": "#/$defs/PlaybackMomentData"
                }
              }
            },
            {
              "description": "Something had played, or could not.",
              "properties": {
                "type": {
                  "const": "noctule.playback.ended.v1"
                },
                "data": {
                  "$ref": "#/$defs/PlaybackEndedData"
                }
              }
            },
            {
              "description": "A simulated recording was made; stands first in its truth.",
              "properties": {
                "type": {
                  "const": "noctule.simulation.rendered.v1"
                },
                "data": {
                  "$ref": "#/$defs/SimulationData"
                }
              }
            }
          ],
          "$defs": {
            "SelfTestData": {
              "description": "What the self-test found out about the probe.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "When the verdict was reached, in seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "carriers": {
                  "description": "The carriers, strongest first.",
                  "type": "array",
                  "items": {
                    "description": "A tone of the probe.",
                    "type": "object",
                    "properties": {
                      "hz": {
                        "description": "Frequency in Hz.",
                        "type": "number"
                      },
                      "cnr_dbhz": {
                        "description": "Carrier-to-noise density in dB·Hz.",
                        "type": "number"
                      }
                    },
                    "required": [
                      "hz",
                      "cnr_dbhz"
                    ],
                    "additionalProperties": false
                  }
                },
                "verdict": {
                  "description": "Whether the probe serves.",
                  "type": "string",
                  "enum": [
                    "ok",
                    "weak",
                    "unusable"
                  ]
                },
                "reason": {
                  "description": "Why it does not serve well, and what helps; nil when all is well.",
                  "type": "string"
                }
              },
              "required": [
                "at",
                "frame",
                "carriers",
                "verdict"
              ],
              "additionalProperties": false
            },
            "InstantData": {
              "description": "The moment at which something began.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                }
              },
              "required": [
                "at",
                "frame"
              ],
              "additionalProperties": false
            },
            "MotionData": {
              "description": "An interval in which something moved.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First moment, in seconds from the start of the stream.",
                  "type": "number"
                },
                "end": {
                  "description": "Last moment, in seconds from the start of the stream.",
                  "type": "number"
                },
                "start_frame": {
                  "description": "First frame.",
                  "type": "integer"
                },
                "frame": {
                  "description": "The frame of `end`.",
                  "type": "integer"
                },
                "peak_snr_db": {
                  "description": "Greatest score over the noise, in dB; nil where it is truth, not measured.",
                  "type": "number"
                },
                "speed_mps": {
                  "description": "Radial speed, in m/s.",
                  "type": "number"
                },
                "range_m": {
                  "description": "Distance of the mover, in m; nil where it was not measured.",
                  "type": "number"
                },
                "direction": {
                  "description": "Which way the mover went.",
                  "type": "string",
                  "enum": [
                    "approaching",
                    "receding",
                    "mixed"
                  ]
                },
                "reason": {
                  "description": "What ended it when it was not quiet: `end_of_stream`, `probe_lost` or `not_an_echo`.",
                  "type": "string",
                  "enum": [
                    "no_motion",
                    "probe_lost",
                    "not_an_echo",
                    "end_of_stream"
                  ]
                }
              },
              "required": [
                "start",
                "end",
                "start_frame",
                "frame"
              ],
              "additionalProperties": false
            },
            "OccupancyData": {
              "description": "An interval in which somebody was there.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First moment, in seconds from the start of the stream.",
                  "type": "number"
                },
                "end": {
                  "description": "Last moment, in seconds from the start of the stream.",
                  "type": "number"
                },
                "start_frame": {
                  "description": "First frame.",
                  "type": "integer"
                },
                "frame": {
                  "description": "The frame of `end`.",
                  "type": "integer"
                },
                "reason": {
                  "description": "What ended it.",
                  "type": "string",
                  "enum": [
                    "no_motion",
                    "probe_lost",
                    "not_an_echo",
                    "end_of_stream"
                  ]
                },
                "breathing_bpm": {
                  "description": "Breaths a minute, where they could be counted.",
                  "type": "number"
                }
              },
              "required": [
                "start",
                "end",
                "start_frame",
                "frame",
                "reason"
              ],
              "additionalProperties": false
            },
            "UtteranceData": {
              "description": "An interval in which somebody spoke.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First moment of the speech, in seconds from the start of the stream; known better than when its start was told.",
                  "type": "number"
                },
                "end": {
                  "description": "Last moment of the speech, in seconds from the start of the stream.",
                  "type": "number"
                },
                "start_frame": {
                  "description": "First frame.",
                  "type": "integer"
                },
                "frame": {
                  "description": "The frame of `end`.",
                  "type": "integer"
                },
                "level_dbfs": {
                  "description": "Level of the speech in dBFS; a full-scale sine is 0.",
                  "type": "number"
                },
                "snr_db": {
                  "description": "The level over the noise, in dB.",
                  "type": "number"
                },
                "reason": {
                  "description": "What ended it.",
                  "type": "string",
                  "enum": [
                    "silence",
                    "max_length",
                    "end_of_stream"
                  ]
                }
              },
              "required": [
                "start",
                "end",
                "start_frame",
                "frame",
                "level_dbfs",
                "snr_db",
                "reason"
              ],
              "additionalProperties": false
            },
            "WakeWordData": {
              "description": "A keyword that was spoken.",
              "type": "object",
              "properties": {
                "keyword": {
                  "description": "The keyword, as its model names it.",
                  "type": "string"
                },
                "score": {
                  "description": "How sure it is: a probability for a trained keyword; for an enrolled one 0 is ordinary speech and 1 its best two-hundredth.",
                  "type": "number"
                },
                "start": {
                  "description": "First moment of the word, in seconds from the start of the stream.",
                  "type": "number"
                },
                "end": {
                  "description": "Last moment of the word, in seconds from the start of the stream.",
                  "type": "number"
                },
                "start_frame": {
                  "description": "First frame.",
                  "type": "integer"
                },
                "frame": {
                  "description": "The frame of `end`.",
                  "type": "integer"
                },
                "level_dbfs": {
                  "description": "The level of the word in dBFS, a full-scale sine is 0; not there where nobody measured it.",
                  "type": "number"
                },
                "snr_db": {
                  "description": "The level of the word over the noise in the bands that speech is understood by, 300 to 4000 Hz, in dB.",
                  "type": "number"
                },
                "yielded_to": {
                  "description": "The node that answers instead; only where the word was left to it.",
                  "type": "string"
                }
              },
              "required": [
                "keyword",
                "score",
                "start",
                "end",
                "start_frame",
                "frame",
                "snr_db"
              ],
              "additionalProperties": false
            },
            "StreamData": {
              "description": "A stream has begun: from its first frame on times are counted.",
              "type": "object",
              "properties": {
                "device": {
                  "description": "What is listened to: a device or a scene.",
                  "type": "string"
                },
                "sample_rate": {
                  "description": "Frames per second.",
                  "type": "number"
                },
                "channels": {
                  "description": "Channels that are listened to.",
                  "type": "integer"
                },
                "block_frames": {
                  "description": "Frames of a step.",
                  "type": "integer"
                },
                "probe_hz": {
                  "description": "The tones that are played, in Hz; empty where nothing is played.",
                  "type": "array",
                  "items": {
                    "type": "number"
                  }
                },
                "realtime": {
                  "description": "Whether the thread has real-time scheduling and locked memory; nil without a clock.",
                  "type": "boolean"
                },
                "recording": {
                  "description": "The file that is recorded into; nil for none.",
                  "type": "string"
                }
              },
              "required": [
                "device",
                "sample_rate",
                "channels",
                "block_frames",
                "probe_hz"
              ],
              "additionalProperties": false
            },
            "LoadData": {
              "description": "What the loop has cost and lost.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "mean": {
                  "description": "Processor time of the audio thread over the time of its audio, since the report before.",
                  "type": "number"
                },
                "worst": {
                  "description": "The greatest such share of a single step, since the report before.",
                  "type": "number"
                },
                "overloads": {
                  "description": "Steps that took longer than their audio lasts, since the start of the stream.",
                  "type": "integer"
                },
                "xruns": {
                  "description": "Times that frames were lost, since the start of the stream.",
                  "type": "integer"
                },
                "lost_frames": {
                  "description": "Frames that were lost, since the start of the stream.",
                  "type": "integer"
                },
                "dropped": {
                  "description": "Detections and reports that found no room on their way, since the start of the stream.",
                  "type": "integer"
                }
              },
              "required": [
                "at",
                "frame",
                "mean",
                "worst",
                "overloads",
                "xruns",
                "lost_frames",
                "dropped"
              ],
              "additionalProperties": false
            },
            "XrunData": {
              "description": "Frames were lost; silence stands for them.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "When frames came again, in seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "count": {
                  "description": "How many losses these are.",
                  "type": "integer"
                },
                "lost_frames": {
                  "description": "Frames that were lost in them.",
                  "type": "integer"
                },
                "cause": {
                  "description": "Why they were lost.",
                  "type": "string",
                  "enum": [
                    "overrun",
                    "underrun",
                    "stopped",
                    "stalled",
                    "suspended",
                    "unknown"
                  ]
                },
                "exact": {
                  "description": "Whether they were counted; false where they come from the time that passed.",
                  "type": "boolean"
                }
              },
              "required": [
                "at",
                "frame",
                "count",
                "lost_frames",
                "cause",
                "exact"
              ],
              "additionalProperties": false
            },
            "OverloadData": {
              "description": "A step took longer than its audio lasts.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "step": {
                  "description": "Processor time of the step over the time of its audio, more than 1.",
                  "type": "number"
                }
              },
              "required": [
                "at",
                "frame",
                "step"
              ],
              "additionalProperties": false
            },
            "DeviceLostData": {
              "description": "The device went away; the stream is over.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream that is over.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "device": {
                  "description": "The device.",
                  "type": "string"
                },
                "reason": {
                  "description": "What it was noticed by.",
                  "type": "string"
                }
              },
              "required": [
                "at",
                "frame",
                "device",
                "reason"
              ],
              "additionalProperties": false
            },
            "DeviceBackData": {
              "description": "The device that went away is back; a new stream begins.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream that is over.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "device": {
                  "description": "The device.",
                  "type": "string"
                },
                "away_s": {
                  "description": "Seconds that it was away.",
                  "type": "number"
                }
              },
              "required": [
                "at",
                "frame",
                "device",
                "away_s"
              ],
              "additionalProperties": false
            },
            "MicrophoneMutedData": {
              "description": "The microphones are muted; nothing is heard, and the probe is silent.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "cause": {
                  "description": "What mutes them: `control`, the card's mixer; `silence`, nothing but zeros for a second; `request`, somebody who has asked the rig not to sense.",
                  "type": "string",
                  "enum": [
                    "control",
                    "silence",
                    "request"
                  ]
                }
              },
              "required": [
                "at",
                "frame",
                "cause"
              ],
              "additionalProperties": false
            },
            "EventsDroppedData": {
              "description": "Told events are no longer there for who has not read them: they went to make room.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "count": {
                  "description": "How many went.",
                  "type": "integer"
                },
                "unread": {
                  "description": "How many of them some sink had not read yet.",
                  "type": "integer"
                },
                "importance": {
                  "description": "What they were: `routine`, `moment` or `state`.",
                  "type": "string"
                },
                "reason": {
                  "description": "Why: `size`, `age` or `disk_full`.",
                  "type": "string"
                }
              },
              "required": [
                "at",
                "count",
                "unread",
                "importance",
                "reason"
              ],
              "additionalProperties": false
            },
            "PlaybackMomentData": {
              "description": "A moment of something that plays: it begins, or has nothing to play although it has not ended.",
              "type": "object",
              "properties": {
                "at": {
                  "description": "Seconds from the start of the stream.",
                  "type": "number"
                },
                "frame": {
                  "description": "The same as a frame.",
                  "type": "integer"
                },
                "name": {
                  "description": "What plays: a file's name, or that of whoever sends it.",
                  "type": "string"
                },
                "group": {
                  "description": "What it is for.",
                  "type": "string",
                  "enum": [
                    "music",
                    "speech",
                    "alert"
                  ]
                }
              },
              "required": [
                "at",
                "frame",
                "name",
                "group"
              ],
              "additionalProperties": false
            },
            "PlaybackEndedData": {
              "description": "An interval in which something was played, or was to be.",
              "type": "object",
              "properties": {
                "start": {
                  "description": "First moment, in seconds from the start of the stream.",
                  "type": "number"
                },
                "end": {
                  "description": "Last moment; that of the start where nothing was played.",
                  "type": "number"
                },
                "start_frame": {
                  "description": "First frame.",
                  "type": "integer"
                },
                "frame": {
                  "description": "The frame of `end`.",
                  "type": "integer"
                },
                "name": {
                  "description": "What played: a file's name, or that of whoever sent it.",
                  "type": "string"
                },
                "group": {
                  "description": "What it was for.",
                  "type": "string",
                  "enum": [
                    "music",
                    "speech",
                    "alert"
                  ]
                },
                "reason": {
                  "description": "Why it ended.",
                  "type": "string",
                  "enum": [
                    "finished",
                    "stopped",
                    "failed",
                    "input_closed",
                    "end_of_stream"
                  ]
                },
                "problem": {
                  "description": "What was wrong and what helps, where something was.",
                  "type": "string"
                },
                "stalls": {
                  "description": "How often it had nothing to play although it had not ended; nil for never.",
                  "type": "integer"
                }
              },
              "required": [
                "start",
                "end",
                "start_frame",
                "frame",
                "name",
                "group",
                "reason"
              ],
              "additionalProperties": false
            },
            "SimulationData": {
              "description": "The recording that a truth belongs to.",
              "type": "object",
              "properties": {
                "scene": {
                  "description": "The scene's name.",
                  "type": "string"
                },
                "seed": {
                  "description": "The scene's seed.",
                  "type": "integer",
                  "minimum": 0
                },
                "duration": {
                  "description": "Length in seconds.",
                  "type": "number"
                },
                "sample_rate": {
                  "description": "Frames per second.",
                  "type": "number"
                },
                "channels": {
                  "description": "Microphones.",
                  "type": "integer"
                }
              },
              "required": [
                "scene",
                "seed",
                "duration",
                "sample_rate",
                "channels"
              ],
              "additionalProperties": false
            }
          }
        }

        """#
}
