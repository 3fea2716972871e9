import jax.numpy as jnp
import optax

weights, target, path = jnp.array(0.0), jnp.array(0.0), []
for step in jnp.arange(1, 6):
    weights = weights + 1.0
    target = optax.periodic_update(weights, target, step, 3)
    path.append(target)
jnp.array(path)
