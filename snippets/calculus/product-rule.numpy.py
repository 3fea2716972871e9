import numpy as np

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

f, df = np.sin, np.cos
g, dg = np.exp, np.exp
x = np.array([0.5, 1., 2.])
left = difference(lambda x: f(x) * g(x), x)
right = df(x) * g(x) + f(x) * dg(x)
left, right
