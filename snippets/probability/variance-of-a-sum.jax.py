import jax.numpy as jnp

joint = jnp.array([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = jnp.array([[0.], [1.]])
y = jnp.array([1., 2., 4.])

def cov(u, v):
    du, dv = u - (joint * u).sum(), v - (joint * v).sum()
    return (joint * du * dv).sum()

pairs = [(1., 1.), (2., -3.), (-1., 0.5)]
left = [cov(a * x + b * y, a * x + b * y) for a, b in pairs]
right = [a**2 * cov(x, x) + b**2 * cov(y, y) + 2*a*b * cov(x, y) for a, b in pairs]
left, right
