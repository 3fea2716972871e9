import numpy as np
import scipy

x = np.linspace(-4., 4., 65)
k = np.linspace(1., 4., 25)
x, scipy.stats.norm.pdf(x), k, 2 * scipy.stats.norm.sf(k), 1 / k**2
