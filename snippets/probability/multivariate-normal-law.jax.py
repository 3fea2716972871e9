import jax
import jax.numpy as jnp

key = jax.random.key(0)
mean = jnp.array([1., -1.])
covariance = jnp.array([[3., 1.], [1., 1.]])
draws = jax.random.multivariate_normal(key, mean, covariance, (20_000,))
2 * draws[:, 0] - draws[:, 1] + 1
