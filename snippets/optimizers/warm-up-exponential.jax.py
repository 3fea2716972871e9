import jax.numpy as jnp
import optax

schedule = optax.warmup_exponential_decay_schedule(
    0.0, 1.0, warmup_steps=2, transition_steps=2, decay_rate=0.5
)
jnp.array([schedule(step) for step in range(7)])
