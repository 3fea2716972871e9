import jax
import jax.numpy as jnp


@jax.jit
def distinct(x):
    return jnp.unique(x, size=len(x), fill_value=-1)


distinct(jnp.array([7, 5, 7, 2]))
