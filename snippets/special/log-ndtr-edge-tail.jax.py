import jax
import jax.numpy as jnp

x = jnp.array([-20., -5.])
jax.scipy.special.log_ndtr(x)
