import numpy as np

z, y = np.array([1.0, 0.5, -2.0]), np.array([0.0, 1.0, 0.0])
np.log(np.exp(z).sum()) - y @ z
