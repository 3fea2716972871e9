import jax.numpy as jnp
import optax

schedule = optax.linear_schedule(1.0, 0.2, transition_steps=4)
jnp.array([schedule(step) for step in range(6)])
