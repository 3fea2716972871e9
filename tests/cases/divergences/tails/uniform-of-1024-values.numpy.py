import numpy as np

np.random.default_rng(4).random(20_000)
