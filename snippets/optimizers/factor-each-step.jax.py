import jax.numpy as jnp
import optax

schedule = optax.exponential_decay(1.0, transition_steps=1, decay_rate=0.9)
jnp.array([schedule(step) for step in range(4)])
