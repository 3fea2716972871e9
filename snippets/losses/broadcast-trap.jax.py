import jax.numpy as jnp
import optax

y = jnp.array([1.0, 2.0, 3.0])
optax.squared_error(y[:, None], y).mean()
