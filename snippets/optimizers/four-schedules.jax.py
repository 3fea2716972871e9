import jax.numpy as jnp
import optax

schedules = [
    optax.exponential_decay(1.0, transition_steps=10, decay_rate=0.5, staircase=True),
    optax.exponential_decay(1.0, transition_steps=10, decay_rate=0.5),
    optax.cosine_decay_schedule(1.0, decay_steps=40),
    optax.warmup_cosine_decay_schedule(0.0, 1.0, warmup_steps=10, decay_steps=40),
]
step = jnp.arange(41)
jnp.stack([schedule(step) for schedule in schedules])
