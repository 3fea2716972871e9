import jax.numpy as jnp
import optax

y, p = jnp.array([0.0, 1.0, 2.0]), jnp.array([1.0, 1.0, 5.0])
optax.squared_error(p, y)
