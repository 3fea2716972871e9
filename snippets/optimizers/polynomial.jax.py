import jax.numpy as jnp
import optax

schedule = optax.polynomial_schedule(1.0, 0.0, power=2.0, transition_steps=4)
jnp.array([schedule(step) for step in range(6)])
