import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x, v = jnp.array([3., 2.]), jnp.array([3., -1.])
gradient, product = jax.jvp(jax.grad(f), (x,), (v,))
product
