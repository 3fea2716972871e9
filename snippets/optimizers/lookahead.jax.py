import jax.numpy as jnp
import optax

weights = optax.LookaheadParams.init_synced(jnp.array(1.0))
optimizer = optax.lookahead(optax.sgd(0.1), sync_period=2, slow_step_size=0.5)
state, path = optimizer.init(weights), []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    updates, state = optimizer.update(jnp.array(gradient), state, weights)
    weights = optax.apply_updates(weights, updates)
    path.append(weights.slow)
jnp.array(path)
