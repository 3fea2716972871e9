import numpy as np

e = np.exp(np.array([[1., 2.], [2.001, 1.]]))
e / e.sum(1, keepdims=True)
