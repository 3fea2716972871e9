import jax.numpy as jnp
import optax

p, g = jnp.array([1.0, 2.0]), jnp.zeros(2)
optimizer = optax.lars(10.0)
updates, _ = optimizer.update(g, optimizer.init(p), p)
optax.apply_updates(p, updates)
