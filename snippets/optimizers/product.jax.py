import jax.numpy as jnp
import optax

start = optax.piecewise_constant_schedule(0.5, {2: 2.0})
decay = optax.exponential_decay(1.0, transition_steps=1, decay_rate=0.9)
jnp.array([start(step) * decay(step) for step in range(5)])
