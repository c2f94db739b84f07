"""The player: transport, sound, painted picture and its controls. UI thread; decoding is workers.decoder's."""
