import numpy as np
from scipy.special import softmax

x = np.array([[1., 0.], [0., 1.], [1., 1.]])
t = np.arange(3.)
slope = 0.5
bias = np.where(t > t[:, None], -np.inf, -slope * (t[:, None] - t))
softmax(x @ x.T / 2**0.5 + bias, axis=-1) @ x
