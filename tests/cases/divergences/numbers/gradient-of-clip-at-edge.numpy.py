import numpy as np

np.where(np.array([0., 1., 2.]) >= 1, 1., 0.)
