import numpy as np
import scipy

theta = np.array([0.5, 1., 2.])
phi = np.array([0., 1., 3.])
scipy.special.sph_harm_y(2, 1, theta, phi)
