import numpy as np
import scipy

y = np.array([-0.5, 0., 0.25, 0.9])
scipy.special.erfinv(y)
