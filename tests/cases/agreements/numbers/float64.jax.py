import jax
import jax.numpy as jnp

with jax.enable_x64(True):
    x = jnp.exp(jnp.array([0.1, 0.7]))
x
