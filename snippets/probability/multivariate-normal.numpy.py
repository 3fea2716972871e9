import numpy as np

rng = np.random.default_rng(0)
mean = np.array([1., -1.])
covariance = np.array([[2., 1.], [1., 3.]])
rng.multivariate_normal(mean, covariance)
