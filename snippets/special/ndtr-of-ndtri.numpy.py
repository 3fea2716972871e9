import numpy as np
import scipy

p = np.array([0.025, 0.5, 0.9, 0.999])
scipy.special.ndtr(scipy.special.ndtri(p)), p
