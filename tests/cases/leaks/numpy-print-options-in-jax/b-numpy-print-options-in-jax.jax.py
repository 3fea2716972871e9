import jax.numpy as jnp

repr(jnp.array([0.12345679, 0.5]))
