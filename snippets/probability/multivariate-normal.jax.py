import jax
import jax.numpy as jnp

key = jax.random.key(0)
mean = jnp.array([1., -1.])
covariance = jnp.array([[2., 1.], [1., 3.]])
jax.random.multivariate_normal(key, mean, covariance)
