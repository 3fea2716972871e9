import numpy as np

S = np.array([[1., 1.], [1., 1.]])
x = np.random.default_rng(0).multivariate_normal(np.zeros(2), S, 5)
np.isnan(x).any()
