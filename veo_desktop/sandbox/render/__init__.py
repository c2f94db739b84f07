"""Makes the sandbox's clips: real MP4s with a painted picture and a synthesised sound. Render threads."""
