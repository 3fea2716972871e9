import numpy as np

rng = np.random.default_rng(0)
mean = np.array([1., -1.])
covariance = np.array([[3., 1.], [1., 1.]])
draws = rng.multivariate_normal(mean, covariance, 20_000)
2 * draws[:, 0] - draws[:, 1] + 1
