import numpy as np

x = np.array([1., 2., 6.])
p = np.array([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])
a = np.array([[-3.], [0.5], [2.]])
b = np.array([[1.], [4.], [-7.]])

def E(values):
    return (p * values).sum(axis=1, keepdims=True)

def Var(values):
    return E((values - E(values)) ** 2)

Var(a * x + b), a ** 2 * Var(x)
