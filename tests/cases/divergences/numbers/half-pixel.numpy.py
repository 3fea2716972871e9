import numpy as np

np.interp(np.array([-0.25, 0.25, 0.75, 1.25]), np.array([0., 1.]), np.array([1., 3.]))
