import jax.numpy as jnp
import optax

average = jnp.array(0.0)
for value in [0.0, 1.0, 1.0]:
    average = optax.incremental_update(jnp.array(value), average, step_size=0.1)
average
