import jax.numpy as jnp
import optax

p = jnp.array(1.0)
optimizer = optax.rprop(0.1)
state = optimizer.init(p)
for gradient in jnp.array([jnp.nan, jnp.nan]):  # each step comes one gradient late
    updates, state = optimizer.update(gradient, state, p)
optax.apply_updates(p, updates)
