import numpy as np

rng = np.random.default_rng(0)
q, r = np.linalg.qr(rng.normal(size=(3, 3)))
x = np.array([1., 2., 2.])
np.linalg.norm(x @ (2 * q)), 2 * np.linalg.norm(x)
