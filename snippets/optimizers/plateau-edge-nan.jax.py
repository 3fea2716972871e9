import jax.numpy as jnp
import optax

schedule = optax.contrib.reduce_on_plateau(factor=0.5, patience=2)
weights = jnp.array(1.0)
state = schedule.init(weights)
for loss in [jnp.nan, 0.8, 0.6, 0.4]:
    _, state = schedule.update(weights, state, value=loss)
state.scale
