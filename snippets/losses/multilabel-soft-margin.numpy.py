import numpy as np

z, y = np.array([[1.0, -2.0, 0.5]]), np.array([[1.0, 0.0, 1.0]])
(np.logaddexp(0, z) - y * z).mean()
