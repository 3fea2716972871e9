import jax
import jax.numpy as jnp


@jax.jit
def first_above(x, bound):
    return jnp.argmax(x > bound)


first_above(jnp.array([1., 4., 2., 8.]), 3.)
