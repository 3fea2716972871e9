import numpy as np


def derivative(x):
    return 3 * x**2


derivative(np.array(2.))
