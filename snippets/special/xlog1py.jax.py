import jax
import jax.numpy as jnp

x = jnp.array([0., 2., 3.])
y = jnp.array([-1., 4., 0.5])
jax.scipy.special.xlog1py(x, y)
