import jax
import jax.numpy as jnp

x = jnp.array([-0.5, -1., -2.])
jax.scipy.special.expi(x)
