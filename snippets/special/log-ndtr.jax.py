import jax
import jax.numpy as jnp

x = jnp.array([-3., -1., 0., 2.])
jax.scipy.special.log_ndtr(x)
