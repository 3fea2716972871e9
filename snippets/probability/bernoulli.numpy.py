import numpy as np

rng = np.random.default_rng(0)
rng.random(4) < 0.3
