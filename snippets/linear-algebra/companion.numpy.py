import numpy as np
import scipy

a = np.array([2.0, -12.0, 22.0, -12.0])
scipy.linalg.companion(a)
