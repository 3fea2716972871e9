import numpy as np

x = np.array([[1.], [3.]])
mean, var = 0., 1.

evaluation = (x - mean) / np.sqrt(var + 1e-5)
training = (x - x.mean()) / np.sqrt(x.var() + 1e-5)
evaluation, training
