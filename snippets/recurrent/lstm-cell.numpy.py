import numpy as np
from scipy.special import expit

x, h, c = np.array([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]])
w, u = (np.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = np.arange(8.0) / 8
i, f, g, o = np.split(x @ w + h @ u + b, 4, axis=-1)
c = expit(f) * c + expit(i) * np.tanh(g)
h = expit(o) * np.tanh(c)
h, c
