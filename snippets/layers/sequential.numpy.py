import numpy as np

x = np.array([[1.0, -2.0], [3.0, 0.5]])
hidden = np.maximum(x @ np.ones((2, 3)) + 1, 0)
hidden @ np.ones((3, 1)) + 1
