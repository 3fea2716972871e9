import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 1., 3.])
jax.scipy.special.erfc(x)
