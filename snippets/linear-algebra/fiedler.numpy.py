import numpy as np
import scipy

a = np.array([1.0, 4.0, 2.0])
scipy.linalg.fiedler(a)
