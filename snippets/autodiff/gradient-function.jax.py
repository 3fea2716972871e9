import jax
import jax.numpy as jnp

def f(x):
    return 2 * jnp.dot(x, x)

x = jnp.array([0., 1., 2., 3.])
jax.grad(f)(x)
