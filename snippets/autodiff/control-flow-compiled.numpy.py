import numpy as np

def f(a):
    while a < 12:
        a = 2 * a
    return a

f(np.array(1.5))
