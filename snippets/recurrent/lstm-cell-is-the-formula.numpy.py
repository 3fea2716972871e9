import numpy as np
from scipy.special import expit

x, h, c = np.array([[[1.0, 2.0]], [[0.5, -0.5]], [[1.0, -1.0]]])
w, u = (np.arange(32.0).reshape(2, 2, 8) - 16) / 16
b = np.arange(8.0) / 8
i, f, g, o = np.split(x @ w + h @ u + b, 4, axis=-1)
c_new = expit(f) * c + expit(i) * np.tanh(g)
h_new = expit(o) * np.tanh(c_new)
w, u, b = w.reshape(2, 4, 2), u.reshape(2, 4, 2), b.reshape(4, 2)  # one slice for each gate
i, f, o = (1 / (1 + np.exp(-(x @ w[:, k] + h @ u[:, k] + b[k]))) for k in (0, 1, 3))
c_gates = f * c + i * np.tanh(x @ w[:, 2] + h @ u[:, 2] + b[2])
np.concatenate([o * np.tanh(c_gates), c_gates]), np.concatenate([h_new, c_new])
