import numpy as np
import scipy

z = np.array([0.5 + 1j, 1 + 1j, -2 + 0.5j])
scipy.special.wofz(z)
