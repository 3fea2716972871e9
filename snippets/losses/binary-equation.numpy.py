import numpy as np

z, y = np.array([3.0, -2.0]), np.array([0.0, 1.0])
p = 1 / (1 + np.exp(-z))
loss = -(y * np.log(p) + (1 - y) * np.log(1 - p))
loss, np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))
