import numpy as np


def f(x):
    half = x / 2
    return half ** 2, half


y, half = f(np.array([2., 4.]))
y, half + 1
