import jax.numpy as jnp
import optax

p = jnp.array(1.0)
optimizer = optax.chain(optax.sgd(0.1), optax.apply_every(2))
state, path = optimizer.init(p), []
for gradient in [1.0, 1.0, 1.0, -2.0]:
    updates, state = optimizer.update(jnp.array(gradient), state, p)
    p = optax.apply_updates(p, updates)
    path.append(p)
jnp.array(path)
