import numpy as np
import scipy

x = np.linspace(-19., 21., 401)
sd = np.array([0.5, 1., 2.])
density = scipy.stats.norm.pdf(x, 1., sd[:, None])
mean = np.trapezoid(x * density, x)
variance = np.trapezoid((x - mean[:, None]) ** 2 * density, x)
np.stack((mean, variance)), np.stack((np.ones(3), sd ** 2))
