import numpy as np
from scipy.stats import norm

b = np.array([1., 2., 3.])
x = np.linspace(-1., 1., 1001) * b[:, None]
np.trapezoid(norm.pdf(x), x), norm.cdf(b) - norm.cdf(-b)
