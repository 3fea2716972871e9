import jax.numpy as jnp
import optax

start = optax.linear_schedule(0.25, 1.0, transition_steps=3)
decay = optax.exponential_decay(1.0, transition_steps=1, decay_rate=0.9)
schedule = optax.join_schedules([start, decay], boundaries=[3])
jnp.array([schedule(step) for step in range(7)])
