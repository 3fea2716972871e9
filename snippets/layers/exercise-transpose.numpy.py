import numpy as np

weight, bias = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]), np.array([0.0, 1.0, 2.0])
np.array([[1.0, -1.0]]) @ weight.T + bias
