import jax
import jax.numpy as jnp

p = jnp.array([0.5, 0.])
p * jnp.log(p), jax.scipy.special.xlogy(p, p)
