import numpy as np
import scipy

x = np.linspace(-19., 21., 401)
sd = np.array([[0.5], [1.], [2.]])
density = scipy.stats.norm.pdf(x, 1., sd)
np.trapezoid(density, x), np.ones(3)
