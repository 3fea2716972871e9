import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.enable_x64(True).__enter__()
x
