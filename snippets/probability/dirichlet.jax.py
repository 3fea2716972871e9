import jax
import jax.numpy as jnp

key = jax.random.key(0)
alpha = jnp.array([1., 2., 3.])
jax.random.dirichlet(key, alpha)
