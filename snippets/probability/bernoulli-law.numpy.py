import numpy as np

rng = np.random.default_rng(0)
rng.random(20_000) < 0.3
