import numpy as np
import scipy

A = np.array([[0., 1., 2.], [0., 0., 3.], [0., 0., 0.]])
scipy.linalg.expm(A)
