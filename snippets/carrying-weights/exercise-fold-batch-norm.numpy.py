import numpy as np

weight = np.array([[1., 2.], [3., 4.]])
bias = np.array([0.5, -0.5])
gamma, beta = np.array([1., 2.]), np.array([0., 5.])
mean, var = np.array([1., -1.]), np.array([4., 0.25])
x = np.array([[1., 10.], [2., -3.]])

both = gamma * (x @ weight.T + bias - mean) / np.sqrt(var + 1e-5) + beta
scale = gamma / np.sqrt(var + 1e-5)
both, x @ (scale[:, None] * weight).T + scale * (bias - mean) + beta
