import numpy as np

np.random.default_rng(22).random(1000)
