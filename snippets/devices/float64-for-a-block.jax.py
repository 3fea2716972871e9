import jax
import jax.numpy as jnp

with jax.enable_x64(True):
    difference = jnp.array([1.0, 1e-12]).sum() - 1
difference
