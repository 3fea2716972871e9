import jax.numpy as jnp
import optax

schedule = optax.contrib.reduce_on_plateau(factor=0.5, patience=2)
weights = jnp.array(1.0)
state, rates = schedule.init(weights), []
for loss in [1.0, 0.8, 0.8, 0.8, 0.8, 0.8]:
    _, state = schedule.update(weights, state, value=loss)
    rates.append(state.scale)
jnp.array(rates)
