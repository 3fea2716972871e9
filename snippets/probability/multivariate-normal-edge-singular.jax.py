import jax
import jax.numpy as jnp

S = jnp.array([[1., 1.], [1., 1.]])
x = jax.random.multivariate_normal(jax.random.key(0), jnp.zeros(2), S, (5,))
jnp.isnan(x).any()
