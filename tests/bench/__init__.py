"""How fast the build is, as ratios against bare interpreters and against others who execute
documentation: `make bench`."""
