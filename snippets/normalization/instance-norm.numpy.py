import numpy as np

x = np.arange(8.0).reshape(1, 2, 2, 2)
mean, var = x.mean(axis=(2, 3), keepdims=True), x.var(axis=(2, 3), keepdims=True)
(x - mean) / np.sqrt(var + 1e-3)
