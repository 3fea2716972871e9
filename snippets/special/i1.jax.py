import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 1., 5.])
jax.scipy.special.i1(x)
