import numpy as np

np.random.default_rng(43).random(1_000_000)
