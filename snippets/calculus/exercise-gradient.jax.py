import jax
import jax.numpy as jnp

def f(x):
    return 3 * x[0] ** 2 + 5 * jnp.exp(x[1])

x = jnp.array([2., 1.])
jax.grad(f)(x)
