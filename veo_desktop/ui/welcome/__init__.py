"""The first minutes: the welcome, the steps to a first clip, sample prompts and the sandbox's banner."""
