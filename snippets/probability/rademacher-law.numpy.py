import numpy as np

rng = np.random.default_rng(0)
rng.choice([-1, 1], 20_000)
