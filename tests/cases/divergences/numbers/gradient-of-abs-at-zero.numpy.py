import numpy as np

np.sign(np.array([-1., 0., 2.]))
