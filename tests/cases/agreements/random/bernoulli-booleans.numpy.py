import numpy as np

np.random.default_rng(9).random(20_000) < 0.3
