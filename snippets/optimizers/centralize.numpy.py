import numpy as np

g = np.array([[1.0, 2.0, 3.0], [4.0, 0.0, 2.0]])
g - g.mean(axis=1, keepdims=True)
