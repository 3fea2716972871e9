import jax.numpy as jnp
import optax

y = jnp.array([[0.0, 1.0], [2.0, 3.0]])
p = jnp.array([[1.0, 1.0], [2.0, 5.0]])
optax.squared_error(p, y).mean()
