import jax.numpy as jnp
import optax

schedule = optax.exponential_decay(1.0, 2, 0.5, staircase=True)
jnp.array([schedule(step) for step in range(6)])
