import jax
import jax.numpy as jnp

x = jnp.array([0., 0.])
y = jnp.array([float("nan"), -2.])
jax.scipy.special.xlog1py(x, y)
