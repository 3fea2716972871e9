import jax.numpy as jnp
import optax

schedule = optax.cosine_onecycle_schedule(transition_steps=10, peak_value=1.0)
jnp.array([schedule(step) for step in range(4)])
