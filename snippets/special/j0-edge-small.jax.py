import jax
import jax.numpy as jnp

x = jnp.array([0., 0.5, 2., 20.])
jax.scipy.special.bessel_jn(x, v=0)[0]
