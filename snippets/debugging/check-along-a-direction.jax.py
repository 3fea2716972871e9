import jax
import jax.numpy as jnp


def f(x):
    return (x * x).sum() - 3 * x[0]


x, v, h = jnp.array([1., 2., -1.]), jnp.array([2., -1., 1.]), 0.5
(f(x + h * v) - f(x - h * v)) / (2 * h), jax.grad(f)(x) @ v
