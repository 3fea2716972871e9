import jax
import jax.numpy as jnp

x = jnp.array([0.5, 2., 5.])
jax.scipy.special.bessel_jn(x, v=0, n_iter=20)[0]
