import jax
import jax.numpy as jnp

y = jnp.array([-0.5, 0., 0.25, 0.9])
jax.scipy.special.erfinv(y)
