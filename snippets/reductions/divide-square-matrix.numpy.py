import numpy as np

x = np.array([[1., 3.], [6., 4.]])
x / x.sum(axis=1), x / x.sum(axis=1, keepdims=True)
