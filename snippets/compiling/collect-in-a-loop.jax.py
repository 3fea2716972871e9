import jax
import jax.numpy as jnp


@jax.jit
def powers(x):
    return jax.lax.map(lambda i: x**i, jnp.arange(3))


powers(jnp.array([2., 3.]))
