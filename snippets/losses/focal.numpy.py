import numpy as np

z, y = np.array([[2.0], [-1.0]]), np.array([[1.0], [0.0]])
losses = np.logaddexp(0, z) - y * z
p_right = np.exp(-losses)
np.mean((1 - p_right) ** 2 * losses)
