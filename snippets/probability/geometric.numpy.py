import numpy as np

rng = np.random.default_rng(0)
rng.geometric(0.2, 4)
