import numpy as np

x = np.array([[1.0, 2.0, 6.0, 10.0, 30.0, 20.0]]).reshape(1, 2, 3)
mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
((x - mean) / np.sqrt(var + 1e-5)).reshape(1, 6)
