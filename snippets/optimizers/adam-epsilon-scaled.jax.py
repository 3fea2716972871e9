import jax.numpy as jnp
import optax

p = jnp.array(0.0)
optimizer = optax.adam(1.0)
state, path = optimizer.init(p), []
for gradient in [1e-06]:
    updates, state = optimizer.update(jnp.array(gradient), state, p)
    p = optax.apply_updates(p, updates)
    path.append(p)
jnp.array(path)
