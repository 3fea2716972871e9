import numpy as np

np.random.default_rng(18).random(20_000)
