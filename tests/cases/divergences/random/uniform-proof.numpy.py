import numpy as np

np.random.default_rng(45).random(20_000) * 1.02
