import jax
import jax.numpy as jnp

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3

x = jnp.array([3., 2.])
jax.hessian(f)(x)
