import numpy as np

rng = np.random.default_rng(0)
bound = (6 / (400 + 200)) ** 0.5
rng.uniform(-bound, bound, (400, 200))
