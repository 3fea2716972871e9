import numpy as np

x = np.array([[1.0, 0.8, -2.0], [3.0, 0.0, 0.0]])
z, k = np.sort(x)[:, ::-1], np.arange(1, 4)
size = (1 + k * z > z.cumsum(-1)).sum(-1, keepdims=True)
tau = (np.take_along_axis(z.cumsum(-1), size - 1, axis=-1) - 1) / size
np.maximum(x - tau, 0)
