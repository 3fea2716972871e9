import jax.numpy as jnp
import optax

schedule = optax.piecewise_constant_schedule(1.0, {2: 0.1})
jnp.array([schedule(step) for step in range(5)])
