import numpy as np
from scipy.special import expit

x, h = np.array([[[1.0, 2.0]], [[0.5, -0.5]]])
w, u = (np.arange(24.0).reshape(2, 2, 6) - 12) / 12
b, d = np.arange(6.0) / 6, np.array([0.5, -0.5, 0.25, 0.75, 0.0, 0.0])
xr, xz, xn = np.split(x @ w + b, 3, axis=-1)
hr, hz, hn = np.split(h @ u + d, 3, axis=-1)
r, z = expit(xr + hr), expit(xz + hz)
new = (1 - z) * np.tanh(xn + r * hn) + z * h
w, u = w.reshape(2, 3, 2), u.reshape(2, 3, 2)  # one slice for each gate
b, d = b.reshape(3, 2), d.reshape(3, 2)
r, z = (1 / (1 + np.exp(-(x @ w[:, k] + b[k] + h @ u[:, k] + d[k]))) for k in (0, 1))
candidate = np.tanh(x @ w[:, 2] + b[2] + r * (h @ u[:, 2] + d[2]))
candidate + z * (h - candidate), new
