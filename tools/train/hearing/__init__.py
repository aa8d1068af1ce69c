"""Training of noctule's hearing: voice activity and trained keywords."""
