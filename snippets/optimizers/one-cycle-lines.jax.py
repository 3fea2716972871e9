import jax.numpy as jnp
import optax

schedule = optax.linear_onecycle_schedule(10, 1.0, pct_start=0.3, pct_final=0.6)
jnp.array([schedule(step) for step in range(10)])
