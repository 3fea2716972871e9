import numpy as np

rng = np.random.default_rng(0)
alpha = np.array([1., 2., 3.])
shares = rng.dirichlet(alpha, 20_000)
shares[:, 1]
