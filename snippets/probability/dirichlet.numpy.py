import numpy as np

rng = np.random.default_rng(0)
alpha = np.array([1., 2., 3.])
rng.dirichlet(alpha)
