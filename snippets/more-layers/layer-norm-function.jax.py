import jax
import jax.numpy as jnp

x = jnp.array([[1.0, 2.0, 6.0]])
jax.nn.standardize(x, epsilon=1e-5)
