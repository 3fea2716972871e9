import jax.numpy as jnp
import optax

y = jnp.array([16.0, 16.0], dtype=jnp.bfloat16)
target = jnp.array([0.0, -0.0625], dtype=jnp.bfloat16)
optax.squared_error(y, target).mean()
