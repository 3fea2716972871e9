import jax.numpy as jnp

joint = jnp.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])

def E(values):
    return (joint * values).sum()

def Cov(u, v):
    return E((u - E(u)) * (v - E(v)))

def Var(u):
    return E((u - E(u)) ** 2)

pairs = [(1., 1.), (2., -3.), (-1., 0.5)]
left = [Var(a * x + b * y) for a, b in pairs]
right = [a**2 * Var(x) + b**2 * Var(y) + 2 * a * b * Cov(x, y) for a, b in pairs]
left, right
