import jax
import jax.numpy as jnp

y = jnp.array([1e-6, 0.5, 1., 1.9])
jax.scipy.special.erfcinv(y)
