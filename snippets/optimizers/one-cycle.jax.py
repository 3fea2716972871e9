import jax.numpy as jnp
import optax

schedule = optax.cosine_onecycle_schedule(transition_steps=10, peak_value=1.0, pct_start=0.3)
jnp.array([schedule(step) for step in range(10)])
