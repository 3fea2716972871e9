import jax.numpy as jnp
import optax

schedule = optax.cosine_decay_schedule(1.0, decay_steps=4)
jnp.array([schedule(step) for step in range(7)])
