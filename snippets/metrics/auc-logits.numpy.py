import numpy as np

y, z = np.array([0, 1, 0, 1]), np.array([-3.0, -1.0, 2.0, 4.0])
(z[y == 1][:, None] > z[y == 0]).mean()
