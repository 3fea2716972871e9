import jax
import jax.numpy as jnp

def f(x):
    return 3 * x**2 - 4 * x

x = jnp.array([1., 2., 3.])
jax.jit(f)(x)
