import jax.numpy as jnp
import optax

p = jnp.array([1.0, 2.0])
optimizer = optax.adafactor(0.1)
updates, _ = optimizer.update(jnp.array([jnp.nan, 2.0]), optimizer.init(p), p)
optax.apply_updates(p, updates)
