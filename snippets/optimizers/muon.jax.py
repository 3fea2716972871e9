import jax.numpy as jnp
import optax

p = jnp.array([[1.0, 2.0], [3.0, 4.0]])
optimizer = optax.contrib.muon(0.1)
updates, _ = optimizer.update(jnp.array([[1.0, 2.0], [3.0, 1.0]]), optimizer.init(p), p)
optax.apply_updates(p, updates)
