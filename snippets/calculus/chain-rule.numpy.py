import numpy as np

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

f, df = np.sin, np.cos
g, dg = np.square, lambda x: 2 * x
x = np.array([0.5, 1., 1.5])
left = difference(lambda x: f(g(x)), x)
right = df(g(x)) * dg(x)
left, right
