import numpy as np
import scipy

x = np.array([-1., 0., 0.5, 3.])
scipy.special.dawsn(x)
