import numpy as np
import scipy

z = np.array([np.inf, 2., 3.])
scipy.special.log_softmax(z)
