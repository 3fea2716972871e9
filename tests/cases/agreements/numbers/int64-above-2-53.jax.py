import jax
import jax.numpy as jnp

with jax.enable_x64(True):
    x = jnp.array([2 ** 53 + 1])
x
