import jax.numpy as jnp

x = jnp.array([1., 2., 6.])
p = jnp.array([[0.5, 0.25, 0.25], [0.125, 0.5, 0.375], [0.25, 0., 0.75]])

def E(values):
    return (p * values).sum(axis=1, keepdims=True)

E((x - E(x)) ** 2), E(x ** 2) - E(x) ** 2
