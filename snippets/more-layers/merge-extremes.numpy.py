import numpy as np

a, b = np.array([[1.0, 7.0]]), np.array([[3.0, 5.0]])
(a + b) / 2, np.maximum(a, b), np.minimum(a, b)
