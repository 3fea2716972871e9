import numpy as np
import scipy


def f(x):
    return (x[0] - 1) ** 2 + 2 * (x[1] + x[0]) ** 2 + x[1] ** 4


scipy.optimize.minimize(f, np.zeros(2), method="BFGS").x
