import numpy as np

rng = np.random.default_rng(0)
bound = (6 / (100 + 50)) ** 0.5
rng.uniform(-bound, bound, (100, 50))
