import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 5., 200.])
jax.scipy.special.i1e(x)
