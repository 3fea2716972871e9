import jax.numpy as jnp
import optax

schedule = optax.join_schedules(
    [optax.constant_schedule(0.5), optax.constant_schedule(1.0)], boundaries=[2]
)
jnp.array([schedule(step) for step in range(5)])
