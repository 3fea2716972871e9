import numpy as np

p = np.array([6., -6., 5.])
np.polyder(np.polyint(p)), p
