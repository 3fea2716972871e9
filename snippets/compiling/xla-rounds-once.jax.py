import jax
import jax.numpy as jnp


@jax.jit
def f(x, y):
    return x * x - y


f(jnp.array(4097.), jnp.array(16785408.))
