import jax.numpy as jnp
import optax

schedule = optax.constant_schedule(0.1)
jnp.array([schedule(step) for step in range(3)])
