import numpy as np

x = np.array([[1.0, 3.0, 10.0, 30.0]]).reshape(1, 2, 2)
mean, var = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
((x - mean) / np.sqrt(var + 1e-5)).reshape(1, 4)
