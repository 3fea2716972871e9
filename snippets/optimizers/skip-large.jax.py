import functools

import jax.numpy as jnp
import optax

large = functools.partial(optax.skip_large_updates, max_squared_norm=9.0)
p = jnp.array(1.0)
optimizer = optax.MultiSteps(optax.sgd(0.1), every_k_schedule=1, should_skip_update_fn=large)
state, path = optimizer.init(p), []
for gradient in [1.0, 4.0, 1.0, -2.0]:
    updates, state = optimizer.update(jnp.array(gradient), state, p)
    p = optax.apply_updates(p, updates)
    path.append(p)
jnp.array(path)
