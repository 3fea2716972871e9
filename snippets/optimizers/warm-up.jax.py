import jax.numpy as jnp
import optax

schedule = optax.warmup_cosine_decay_schedule(0.0, 1.0, warmup_steps=2, decay_steps=6)
jnp.array([schedule(step) for step in range(7)])
