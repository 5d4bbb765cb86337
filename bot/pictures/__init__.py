"""Pictures of exercises, drawn from the keyframes in their files: moving ones, still ones, and a page of them all."""
