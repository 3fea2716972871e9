import jax
import jax.numpy as jnp

x = jnp.array([-1., 0., 0.5, 3.])
jax.scipy.special.dawsn(x)
