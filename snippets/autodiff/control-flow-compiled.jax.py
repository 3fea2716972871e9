import jax
import jax.numpy as jnp

def f(a):
    while a < 12:
        a = 2 * a
    return a

jax.jit(f)(jnp.array(1.5))
