import numpy as np

rng = np.random.default_rng(0)
x = np.array([10., 20., 40.])
p = np.array([0.2, 0.3, 0.5])
rng.choice(x, 4, p=p)
