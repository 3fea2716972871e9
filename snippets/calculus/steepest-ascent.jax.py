import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1]

x = jnp.array([3., 2.])
units = jnp.array([[1., 0.], [0.6, 0.8], [0.8, 0.6], [-1., 0.]])
gradient = jax.grad(f)(x)
left = units @ gradient
right = jnp.full(4, jnp.linalg.norm(gradient))
left, right
