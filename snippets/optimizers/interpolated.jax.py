import jax.numpy as jnp
import optax

schedule = optax.piecewise_interpolate_schedule("linear", 1.0, {2: 0.5, 6: 0.5})
jnp.array([schedule(step) for step in range(8)])
