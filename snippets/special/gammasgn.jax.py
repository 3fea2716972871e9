import jax
import jax.numpy as jnp

x = jnp.array([-2.5, -1.5, -0.5, 2.])
jax.scipy.special.gammasgn(x)
