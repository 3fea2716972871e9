import jax.numpy as jnp

schedule = lambda step: 1.0 / (1 + step)
jnp.array([schedule(step) for step in range(6)])
